import { words } from "../i18n/words.ts";

/* What a guest reads. `{name}` is filled in. */
export const GUEST_TEXTS = {
  mailSubject: words("Pyyntö kommentoida: {title}", "Begäran om kommentar: {title}", "Please review: {title}"),
  mail: words(
    "Hei!\n\n{name} pyytää sinua lukemaan tekstin ”{title}” ennen kuin se julkaistaan.\n\n{message}\n\nAvaa teksti tästä: {url}\n\nLinkki on vain sinulle ja voimassa {until} asti. Voit kommentoida, hyväksyä tekstin tai pyytää muutoksia. Et tarvitse tunnuksia.",
    "Hej!\n\n{name} ber dig läsa texten ”{title}” innan den publiceras.\n\n{message}\n\nÖppna texten här: {url}\n\nLänken är bara för dig och gäller till {until}. Du kan kommentera, godkänna texten eller be om ändringar. Du behöver inget konto.",
    "Hello,\n\n{name} asks you to read “{title}” before it is published.\n\n{message}\n\nOpen the text here: {url}\n\nThe link is for you alone and works until {until}. You can comment, approve the text or ask for changes. You need no account.",
  ),
  title: words("Lue ja kommentoi", "Läs och kommentera", "Read and comment"),
  asks: words(
    "{asker} pyytää sinua lukemaan tämän tekstin.",
    "{asker} ber dig läsa den här texten.",
    "{asker} asks you to read this text.",
  ),
  intro: words(
    "Tämä on julkaisematon luonnos. Linkki on voimassa {until} asti.",
    "Det här är ett opublicerat utkast. Länken gäller till {until}.",
    "This is a draft that has not been published. The link works until {until}.",
  ),
  changed: words(
    "Tekstiä on muutettu sen jälkeen, kun linkki lähetettiin. Näet uusimman luonnoksen.",
    "Texten har ändrats efter att länken skickades. Du ser det nyaste utkastet.",
    "The text has been changed since the link was sent. You see the newest draft.",
  ),
  language: words("Tekstin kieli", "Textens språk", "Language of the text"),
  width: words("Leveys", "Bredd", "Width"),
  whole: words("koko näyttö", "hela skärmen", "whole screen"),
  phone: words("puhelin", "telefon", "phone"),
  page: words("Luonnos sivuna", "Utkastet som sida", "The draft as a page"),
  pageAlone: words("Avaa sivu yksinään", "Öppna sidan för sig", "Open the page by itself"),
  toAnswer: words("Siirry vastaamaan", "Gå till svaret", "Go to your answer"),
  yourAnswer: words("Vastauksesi", "Ditt svar", "Your answer"),
  name: words("Nimesi", "Ditt namn", "Your name"),
  word: words("Kommentti tai perustelu", "Kommentar eller motivering", "Comment or reason"),
  wordHelp: words(
    "Pakollinen, kun kommentoit tai pyydät muutoksia.",
    "Obligatoriskt när du kommenterar eller ber om ändringar.",
    "Needed when you comment or ask for changes.",
  ),
  commentHelp: words("Enintään 2 000 merkkiä.", "Högst 2 000 tecken.", "At most 2,000 characters."),
  comment: words("Lähetä kommentti", "Skicka kommentaren", "Send the comment"),
  approve: words("Hyväksy teksti", "Godkänn texten", "Approve the text"),
  askChanges: words("Pyydä muutoksia", "Be om ändringar", "Ask for changes"),
  done: {
    comment: words(
      "Kiitos, kommenttisi on lähetetty.",
      "Tack, din kommentar har skickats.",
      "Thank you, your comment has been sent.",
    ),
    approved: words(
      "Kiitos, olet hyväksynyt tekstin.",
      "Tack, du har godkänt texten.",
      "Thank you, you have approved the text.",
    ),
    changes: words(
      "Kiitos, muutospyyntösi on lähetetty.",
      "Tack, din begäran om ändringar har skickats.",
      "Thank you, your request for changes has been sent.",
    ),
  },
  yourComments: words("Mitä olet kirjoittanut", "Vad du har skrivit", "What you have written"),
  needsName: words("Kirjoita nimesi.", "Skriv ditt namn.", "Write your name."),
  needsWord: words("Kirjoita, mitä pitäisi muuttaa.", "Skriv vad som borde ändras.", "Write what should be changed."),
  needsComment: words("Kirjoita kommentti.", "Skriv en kommentar.", "Write a comment."),
  tooLong: words("Enintään 2 000 merkkiä.", "Högst 2 000 tecken.", "At most 2,000 characters."),
  changedWhileReading: words(
    "Tekstiä muutettiin, kun luit sitä. Lue uusi teksti ja vastaa uudelleen.",
    "Texten ändrades medan du läste den. Läs den nya texten och svara på nytt.",
    "The text was changed while you read it. Read the new one, then answer again.",
  ),
  alreadyAnswered: words(
    "Joku on jo vastannut tähän pyyntöön. Voit silti lähettää kommentin.",
    "Någon har redan svarat på begäran. Du kan ändå skicka en kommentar.",
    "Somebody has already answered this request. You can still send a comment.",
  ),
  noReview: words(
    "Vastausta ei enää odoteta. Voit silti lähettää kommentin.",
    "Svaret väntas inte längre. Du kan ändå skicka en kommentar.",
    "An answer is no longer waited for. You can still send a comment.",
  ),
  foreignForm: words(
    "Vastaus ei tullut tältä sivulta, joten sitä ei tallennettu. Avaa linkki uudelleen ja vastaa sivulla.",
    "Svaret kom inte från den här sidan och sparades inte. Öppna länken på nytt och svara på sidan.",
    "The answer did not come from this page and was not kept. Open the link again and answer on the page.",
  ),
  unknownLink: words(
    "Linkkiä ei ole. Tarkista, että osoite on kopioitu kokonaan, tai pyydä lähettäjältä uusi linkki.",
    "Länken finns inte. Kontrollera att hela adressen är kopierad eller be avsändaren om en ny länk.",
    "There is no such link. See that the whole address was copied, or ask whoever sent it for a new one.",
  ),
  expired: words(
    "Linkin voimassaolo on päättynyt. Pyydä uusi linkki siltä, joka lähetti tämän{asker}.",
    "Länken har upphört att gälla. Be den som skickade den om en ny{asker}.",
    "The link has expired. Ask whoever sent it for a new one{asker}.",
  ),
  revoked: words(
    "Linkki on poistettu käytöstä. Kysy lisää siltä, joka lähetti tämän{asker}.",
    "Länken har tagits ur bruk. Fråga den som skickade den{asker}.",
    "The link was taken back. Ask whoever sent it{asker}.",
  ),
  gone: words(
    "Luonnosta ei enää ole. Kysy lisää siltä, joka lähetti linkin{asker}.",
    "Utkastet finns inte längre. Fråga den som skickade länken{asker}.",
    "The draft is no longer there. Ask whoever sent the link{asker}.",
  ),
  cannotOpen: words("Linkkiä ei voi avata", "Länken kan inte öppnas", "The link cannot be opened"),
  tooMany: words(
    "Olet lähettänyt monta kommenttia lyhyessä ajassa. Odota kymmenen minuuttia ja lähetä sitten tämä.",
    "Du har skickat många kommentarer på kort tid. Vänta tio minuter och skicka sedan den här.",
    "You have sent many comments in a short time. Wait ten minutes, then send this one.",
  ),
};
