"use client";
import { toast, useConfig, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { callEndpoint } from "../call.ts";
import { useWords } from "../use-words.ts";
import { DESK } from "./texts.ts";
import { whyBroken } from "./why-broken.ts";

export const RecheckButton = ({ id, url }: { id: string; url: string }) => {
  const say = useWords();
  const { language } = useTranslation().i18n;
  const { config } = useConfig();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const recheck = async () => {
    setAsking(true);
    const answer = await callEndpoint(`${config.routes.api}/link-checks/${id}/recheck`, {
      method: "POST",
      language,
      body: {},
    });
    setAsking(false);
    if (!answer.ok) return void toast.error(answer.message);
    const { state, status, reason } = answer.body as { state: string; status: number | null; reason: string | null };
    if (state !== "works")
      return void toast.error(say(DESK.stillBroken, { reason: whyBroken({ status, reason }, language) }));
    toast.success(say(DESK.works));
    router.refresh();
  };
  return (
    <button
      type="button"
      className="aluesivut-link"
      disabled={asking}
      aria-label={`${say(DESK.recheck)}: ${url}`}
      onClick={() => void recheck()}
    >
      {say(DESK.recheck)}
    </button>
  );
};
