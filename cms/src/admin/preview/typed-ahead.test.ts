import { expect, it, vi } from "vitest";
import { forgetTyped, onTyped, tellTyped, withTyped } from "./typed-ahead.ts";

const fields = { body: { value: "form", valid: true }, title: { value: "title", valid: true } };

it("puts what is typed over the form's value until the form has it", () => {
  tellTyped("body", () => "typed");
  expect(withTyped(fields)).toEqual({ ...fields, body: { value: "typed", valid: true } });
  forgetTyped("body");
  expect(withTyped(fields)).toEqual(fields);
});

it("adds no field that the form does not have", () => {
  tellTyped("gone", () => "typed");
  expect(withTyped(fields)).toEqual(fields);
  forgetTyped("gone");
});

it("tells who listens, until they do no more", () => {
  const listen = vi.fn();
  const stop = onTyped(listen);
  tellTyped("body", () => "a");
  stop();
  tellTyped("body", () => "b");
  forgetTyped("body");
  expect(listen).toHaveBeenCalledTimes(1);
});
