import { words } from "../../i18n/words.ts";

/** The words of the preview. */
export const PREVIEW_TEXTS = {
  preview: words("Esikatselu", "Förhandsvisning", "Preview"),
  language: words("Kieli", "Språk", "Language"),
  site: words("Sivusto", "Webbplats", "Site"),
  width: words("Leveys", "Bredd", "Width"),
  phone: words("Puhelin, 360 px", "Telefon, 360 px", "Phone, 360 px"),
  computer: words("Tietokone, 1280 px", "Dator, 1280 px", "Computer, 1280 px"),
  drafts: words("Mitä näytetään", "Vad visas", "What is shown"),
  thisDraft: words("Tämä luonnos", "Det här utkastet", "This draft"),
  allDrafts: words("Kaikki alueen luonnokset", "Alla regionens utkast", "All drafts of the region"),
  noDrafts: words(
    "Vain julkaistu ja ajastettu",
    "Bara publicerat och tidsplanerat",
    "Only what is published and scheduled",
  ),
  moment: words("Ajankohta (Suomen aikaa)", "Tidpunkt (finsk tid)", "Moment (Finnish time)"),
  momentHelp: words("Tyhjänä nyt.", "Tomt: nu.", "Empty: now."),
  noSuchHour: words(
    "Tätä hetkeä ei ole, koska kelloja siirretään silloin eteenpäin. Valitse toinen. Siihen asti näytetään, mitä sivustolla on nyt.",
    "Den tidpunkten finns inte, för klockan ställs fram då. Välj en annan. Tills dess visas webbplatsen som den är nu.",
    "There is no such moment: clocks are put forward then. Choose another. Until then the site is shown as it is now.",
  ),
  openAlone: words("Avaa omaan välilehteen", "Öppna i en egen flik", "Open in a tab of its own"),
  missing: words("Korjaa ennen julkaisua", "Rätta före publicering", "Correct before publishing"),
  ofSavedDraft: words(
    "Tässä näkymässä näkyy tallennettu luonnos.",
    "Den här vyn visar det sparade utkastet.",
    "This view shows the draft as it was saved.",
  ),
  siteTitle: words("Sivuston esikatselu", "Förhandsvisning av webbplatsen", "Preview of the site"),
  siteLead: words(
    "Katso, miltä alueen sivusto näyttää valittuna hetkenä. Ajastetut julkaisut ovat voimassa siitä hetkestä, jolle ne on ajastettu. Haku ja suodattimet eivät toimi esikatselussa.",
    "Se hur regionens webbplats ser ut vid vald tidpunkt. Tidsplanerade publiceringar gäller från sin tidpunkt. Sökning och filter fungerar inte i förhandsvisningen.",
    "See how the site of a region looks at the moment you choose. What is scheduled is in effect from its moment. Search and filters do not work in a preview.",
  ),
};
