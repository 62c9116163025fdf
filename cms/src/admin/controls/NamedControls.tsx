"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../use-words.ts";
import { nameControls } from "./name-controls.ts";

/**
 * Around the whole admin. Payload draws many controls without a name and takes no props for one, so they are named where
 * they stand, as they come.
 */
export const NamedControls = ({ children }: { children: ReactNode }) => {
  const say = useWords();
  const words = useRef(say);
  words.current = say;
  useEffect(() => {
    let waiting: number | undefined;
    const name = () => {
      waiting = undefined;
      nameControls(document, words.current);
    };
    const soon = () => {
      waiting ??= requestAnimationFrame(name);
    };
    const observer = new MutationObserver(soon);
    observer.observe(document.body, { childList: true, subtree: true });
    soon();
    return () => {
      observer.disconnect();
      if (waiting !== undefined) cancelAnimationFrame(waiting);
    };
  }, []);
  return children;
};
