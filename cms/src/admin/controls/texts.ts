import { type Words, words } from "../../i18n/words.ts";

/** Names of Payload's controls that show only a drawing. */
export const CONTROLS = {
  moreForDocument: words("Lisää toimintoja", "Fler åtgärder", "More actions"),
  morePublishing: words("Muut julkaisutavat", "Andra sätt att publicera", "Other ways to publish"),
  copyPaste: words("Kopioi tai liitä rivejä", "Kopiera eller klistra in rader", "Copy or paste rows"),
  rowActions: words("Rivin toiminnot", "Åtgärder för raden", "Actions for the row"),
  moreChoices: words("Lisää valintoja", "Fler val", "More choices"),
  open: words("Muokkaa: {value}", "Redigera: {value}", "Edit: {value}"),
  remove: words("Poista: {value}", "Ta bort: {value}", "Remove: {value}"),
  moveRow: words("Siirrä riviä", "Flytta raden", "Move the row"),
  previous: words("Edelliset välilehdet", "Föregående flikar", "Previous tabs"),
  next: words("Seuraavat välilehdet", "Nästa flikar", "Next tabs"),
  clearDate: words("Tyhjennä päivä", "Töm datumet", "Clear the date"),
  selectRow: words("Valitse: {row}", "Välj: {row}", "Select: {row}"),
  selectAll: words("Valitse kaikki", "Välj alla", "Select all"),
  format: {
    bold: words("Lihavointi", "Fetstil", "Bold"),
    italic: words("Kursivointi", "Kursiv", "Italic"),
    link: words("Linkki", "Länk", "Link"),
    add: words("Lisää lohko", "Lägg till ett block", "Add a block"),
    text: words("Kappaleen tyyli", "Styckeformat", "Paragraph style"),
  } as Record<string, Words>,
} as const;
