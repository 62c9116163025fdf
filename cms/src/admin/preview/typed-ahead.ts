/*
 * Payload's rich text hands what is typed to its form when the browser has nothing else to do, at the latest after half a
 * second (`useRunDeprioritized`, 3.90.1). Until then it is told here, for a preview that keeps up with the keys.
 */
type Typed = () => unknown;

const ahead = new Map<string, Typed>();
const listeners = new Set<() => void>();

/** A rich text says more than the form's field at `path`; `typed` gives its value. */
export const tellTyped = (path: string, typed: Typed): void => {
  ahead.set(path, typed);
  for (const listen of listeners) listen();
};

/** The form has another value now, or the text is gone. */
export const forgetTyped = (path: string): void => {
  ahead.delete(path);
};

/** Calls at each key; what it returns ends that. */
export const onTyped = (listen: () => void): (() => void) => {
  listeners.add(listen);
  return () => void listeners.delete(listen);
};

/** The fields of a form with what is typed and not in it yet. */
export const withTyped = <Field extends { value?: unknown }>(fields: Record<string, Field>): Record<string, Field> => {
  const entries = [...ahead].flatMap(([path, typed]) => {
    const field = fields[path];
    return field ? [[path, { ...field, value: typed() }] as const] : [];
  });
  return { ...fields, ...Object.fromEntries(entries) };
};
