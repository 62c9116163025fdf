"use client";
import { usePreferences } from "@payloadcms/ui";
import { usePathname, useRouter } from "next/navigation";
import { DESK_REGION_PREFERENCE } from "../../desk/preference.ts";
import { useWords } from "../use-words.ts";
import { DESK } from "./texts.ts";

/** For those with several regions: whose desk is shown. The choice stays, on every device. */
export const RegionSwitch = ({ region, regions }: { region: string; regions: { id: string; name: string }[] }) => {
  const say = useWords();
  const router = useRouter();
  const path = usePathname();
  const { setPreference } = usePreferences();
  return (
    <label className="desk-switch">
      <span>{say(DESK.region)}</span>
      <select
        value={region}
        onChange={async ({ target: { value } }) => {
          await setPreference(DESK_REGION_PREFERENCE, value);
          router.push(`${path}?region=${encodeURIComponent(value)}`);
        }}
      >
        {regions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};
