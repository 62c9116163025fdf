import { APIError } from "payload";
import { type Caller, languageOf } from "../editions/operation.ts";
import { fillGaps, type Values, type Words, words } from "../i18n/words.ts";

/* What the verbs of review and comments refuse with, and how to go on. `{name}` is filled in. */
const MESSAGES = {
  reviewOpen: words(
    "Tarkistusta on jo pyydetty {at} ({reviewer}). Peru se ensin, jos haluat pyytää toista.",
    "En granskning har redan begärts {at} ({reviewer}). Avbryt den först om du vill be någon annan.",
    "A review has been asked for already, {at} ({reviewer}). Cancel it first to ask somebody else.",
  ),
  noReview: words(
    "Tästä kielestä ei ole pyydetty tarkistusta. Pyydä se ensin.",
    "Ingen granskning har begärts på det här språket. Be om en först.",
    "No review has been asked for in this language. Ask for one first.",
  ),
  alreadyAnswered: words(
    "{by} vastasi jo {at}: {answer}. Lataa sivu uudelleen ja katso vastaus; uuden voi antaa, kun tarkistusta on pyydetty uudelleen.",
    "{by} svarade redan {at}: {answer}. Ladda om sidan och läs svaret; ett nytt kan ges när en ny granskning har begärts.",
    "{by} has answered already, {at}: {answer}. Reload the page to read it; another answer can be given once a review is asked for again.",
  ),
  changedWhileReading: words(
    "Sisältö on muuttunut sen jälkeen, kun avasit sen. Lataa sivu uudelleen ja lue se ennen kuin vastaat.",
    "Innehållet har ändrats sedan du öppnade det. Ladda om sidan och läs det innan du svarar.",
    "The document has changed since you opened it. Reload the page and read it before you answer.",
  ),
  ownRequest: words(
    "Pyysit itse tätä tarkistusta, joten joku muu vastaa siihen. Voit perua pyynnön.",
    "Du begärde själv granskningen, så någon annan svarar på den. Du kan avbryta begäran.",
    "You asked for this review yourself, so somebody else answers it. You may cancel it.",
  ),
  needsWord: words("Kirjoita, mitä pitää muuttaa.", "Skriv vad som ska ändras.", "Write what has to be changed."),
  needsReason: words(
    "Kirjoita, miksi sisältö julkaistaan ilman toista henkilöä. Syy jää muistiin.",
    "Skriv varför innehållet publiceras utan en annan person. Orsaken sparas.",
    "Write why it is published without a second person. The reason is kept.",
  ),
  cannotReview: words(
    "{name} ei voi tarkistaa tämän alueen sisältöä. Valitse alueen toimittaja.",
    "{name} kan inte granska innehåll i den här regionen. Välj en redaktör i regionen.",
    "{name} cannot review content of this region. Choose one of its editors.",
  ),
  needsSecondPerson: words(
    "Tämä alue vaatii, että toinen henkilö hyväksyy sisällön ennen julkaisua. Seuraavaksi: valitse ”Lähetä tarkistettavaksi” ja julkaise, kun joku muu kuin {writers} on hyväksynyt sen.",
    "Den här regionen kräver att en annan person godkänner innehållet före publicering. Nästa steg: välj ”Skicka för granskning” och publicera när någon annan än {writers} har godkänt det.",
    "This region wants a second person to approve a document before it is published. Next: choose “Send for review”, and publish once somebody other than {writers} has approved it.",
  ),
  changedSinceApproval: words(
    "{by} hyväksyi sisällön {at}, mutta sitä on sen jälkeen muutettu, joten hyväksyntä ei enää riitä. Seuraavaksi: valitse ”Lähetä tarkistettavaksi” uudelleen.",
    "{by} godkände innehållet {at}, men det har ändrats sedan dess, så godkännandet räcker inte längre. Nästa steg: välj ”Skicka för granskning” på nytt.",
    "{by} approved it {at}, but it has been changed since, so the approval no longer counts. Next: choose “Send for review” again.",
  ),
  needsText: words("Kirjoita kommentti.", "Skriv en kommentar.", "Write a comment."),
  tooLong: words(
    "Teksti on {length} merkkiä pitkä; enintään {maximum} käy. Lyhennä sitä tai jaa se osiin.",
    "Texten är {length} tecken lång; högst {maximum} går. Korta den eller dela upp den.",
    "The text has {length} characters; at most {maximum} will do. Shorten it, or write it in parts.",
  ),
  noComment: words(
    "Kommenttia ei ole. Lataa sivu uudelleen.",
    "Kommentaren finns inte. Ladda om sidan.",
    "There is no such comment. Reload the page.",
  ),
  unknownLanguage: words(
    "Kieltä {locale} ei ole. Kielet ovat fi, sv ja en.",
    "Språket {locale} finns inte. Språken är fi, sv och en.",
    "There is no language {locale}. The languages are fi, sv and en.",
  ),
  badRequest: words(
    "Pyynnössä on virhe: {reason}",
    "Det finns ett fel i begäran: {reason}",
    "The request is at fault: {reason}",
  ),
  writerCannotTakeOff: words(
    "Sisältö on julkaistu tai ajastettu, joten kirjoittaja ei voi siirtää sitä roskakoriin. Pyydä alueen toimittajaa poistamaan se julkaisusta.",
    "Innehållet är publicerat eller tidsplanerat, så en skribent kan inte flytta det till papperskorgen. Be en redaktör i regionen att avpublicera det.",
    "It is published or scheduled, so a writer cannot put it into the trash. Ask an editor of the region to withdraw it.",
  ),
  writerCannotChangeUsed: words(
    "Kuva tai tiedosto on julkaistulla sivulla, ja muutos näkyisi heti. Pyydä alueen toimittajaa tekemään se.",
    "Bilden eller filen finns på en publicerad sida och ändringen skulle synas genast. Be en redaktör i regionen att göra den.",
    "The picture or file is on a published page, where the change would show at once. Ask an editor of the region to make it.",
  ),
} as const satisfies Record<string, Words>;

export type MessageName = keyof typeof MESSAGES;

/** An error that says to the person, in their language, what is the matter and what to do next. */
export const refuse = (
  caller: Caller,
  status: 400 | 403 | 404 | 409,
  name: MessageName,
  values: Values = {},
): APIError => {
  const text = fillGaps(MESSAGES[name][languageOf(caller)], values);
  return new APIError(text, status, { code: name, ...values }, true);
};
