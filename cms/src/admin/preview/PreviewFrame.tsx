"use client";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useWords } from "../use-words.ts";
import type { Width } from "./choice.ts";
import { PREVIEW_TEXTS } from "./texts.ts";

/** A page of a site in a frame of a phone's or a computer's width, made smaller when there is no room for it. */
export const PreviewFrame = ({
  src,
  width,
  frame,
  onLoad,
}: {
  src: string;
  width: Width;
  frame: RefObject<HTMLIFrameElement | null>;
  onLoad?: () => void;
}) => {
  const say = useWords();
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scale = Math.min(1, size.width / width) || 1;
  return (
    <div className="aluesivut-preview-room" ref={room}>
      <iframe
        ref={frame}
        title={say(PREVIEW_TEXTS.preview)}
        src={src}
        // No scripts run in it; of one origin with the admin, so that the admin can put a newer page in its place.
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        onLoad={onLoad}
        style={{ width, height: size.height / scale, transform: `scale(${scale})` }}
      />
    </div>
  );
};
