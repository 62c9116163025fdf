import { words } from "../../i18n/words.ts";

/** The words of the panel of review links. */
export const REVIEW_LINK_TEXTS = {
  title: words("Kommentointi linkillä", "Granskning via länk", "Review by link"),
  lead: words(
    "Näytä luonnos kumppanille, jolla ei ole tunnuksia.",
    "Visa utkastet för en partner som inte har konto.",
    "Show the draft to a partner who has no account.",
  ),
  make: words("Luo linkki", "Skapa länk", "Make a link"),
  name: words("Lukijan nimi", "Läsarens namn", "Reader’s name"),
  organisation: words("Organisaatio", "Organisation", "Organisation"),
  email: words(
    "Sähköposti (linkki lähetetään siihen)",
    "E-post (länken skickas dit)",
    "E-mail (the link is sent there)",
  ),
  language: words("Sivun ja viestin kieli", "Sidans och meddelandets språk", "Language of page and mail"),
  languages: words("Luettavat kielet", "Språk att läsa", "Languages to read"),
  days: words("Voimassa, päivää", "Giltig, dagar", "Works for, days"),
  message: words("Viesti lukijalle", "Meddelande till läsaren", "Message to the reader"),
  made: words(
    "Linkki on luotu. Kopioi se nyt: sitä ei voi näyttää uudelleen.",
    "Länken har skapats. Kopiera den nu: den kan inte visas igen.",
    "The link is made. Copy it now: it cannot be shown again.",
  ),
  link: words("Linkki", "Länk", "Link"),
  copy: words("Kopioi", "Kopiera", "Copy"),
  copied: words("Linkki on kopioitu.", "Länken har kopierats.", "The link is copied."),
  revoke: words("Poista käytöstä", "Ta ur bruk", "Take back"),
  revoked: words("Linkki ei enää toimi.", "Länken fungerar inte längre.", "The link works no more."),
  state: {
    open: words("voimassa {moment} asti", "giltig till {moment}", "works until {moment}"),
    expired: words("vanhentunut", "har upphört", "expired"),
    revoked: words("poistettu käytöstä", "tagen ur bruk", "taken back"),
  },
  opened: words("avattu {moment}", "öppnad {moment}", "opened {moment}"),
  unopened: words("ei vielä avattu", "inte öppnad ännu", "not opened yet"),
};
