"use client";
import { useId } from "react";

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problem?: string | undefined;
  required?: boolean;
};

/** Day and time in Helsinki time; what is the matter with it stands at the field. */
export const MomentField = ({ label, value, onChange, problem, required = false }: Props) => {
  const id = useId();
  return (
    <div className="aluesivut-moment">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        required={required}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="aluesivut-problem">
          {problem}
        </p>
      ) : null}
    </div>
  );
};
