"use client";
import { toast, useAuth, useConfig, useDocumentInfo, useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import { isAdministrator, type Person } from "../../access/person.ts";
import { plainMoment } from "../../i18n/helsinki-time.ts";
import { callEndpoint } from "../call.ts";
import { useWords } from "../use-words.ts";
import { TEXTS } from "./texts.ts";

type Dates = { invitedAt?: string | null; lastLoginAt?: string | null };

/** On a user's form, for the administrator: whether they have come in, and a new link when theirs has expired. */
export const Invitation = () => {
  const say = useWords();
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const { id, savedDocumentData } = useDocumentInfo();
  const { config } = useConfig();
  const [sentAt, setSentAt] = useState<string | null>(null);
  if (!id || !isAdministrator(user as unknown as Person)) return null;

  const { invitedAt, lastLoginAt } = (savedDocumentData ?? {}) as Dates;
  const invited = sentAt ?? invitedAt;
  const send = async () => {
    const answer = await callEndpoint(`${config.routes.api}/users/${id}/invite`, {
      method: "POST",
      language: i18n.language,
      body: {},
    });
    if (!answer.ok) {
      toast.error(answer.message);
      return;
    }
    const { invitedAt: at, to } = answer.body as { invitedAt: string; to: string };
    setSentAt(at);
    toast.success(say(TEXTS.inviteSent, { to }));
  };
  return (
    <section className="aluesivut-panel" aria-labelledby="aluesivut-invitation">
      <h4 id="aluesivut-invitation">{say(TEXTS.invitation)}</h4>
      <p>
        {lastLoginAt
          ? say(TEXTS.lastLogin, { moment: plainMoment(lastLoginAt) })
          : invited
            ? say(TEXTS.invitedOn, { moment: plainMoment(invited) })
            : say(TEXTS.neverInvited)}
      </p>
      <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => void send()}>
        {say(lastLoginAt ? TEXTS.sendPasswordLink : TEXTS.inviteAgain)}
      </button>
    </section>
  );
};
