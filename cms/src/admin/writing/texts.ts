import { words } from "../../i18n/words.ts";

/** Words of what helps while one writes, and of documents of other regions. */
export const TEXTS = {
  writing: words("Ennen julkaisua", "Före publiceringen", "Before publishing"),
  checking: words("Tarkistetaan…", "Kontrollerar…", "Checking…"),
  nothing: words(
    "Kielellä {language} ei ole mitään korjattavaa.",
    "På {language} finns inget att rätta.",
    "Nothing to correct in {language}.",
  ),
  summary: words(
    "Estää julkaisun: {blocking}. Neuvoja: {advice}.",
    "Hindrar publiceringen: {blocking}. Råd: {advice}.",
    "Prevents publishing: {blocking}. Advice: {advice}.",
  ),
  severity: {
    missing: words("Puuttuu vielä", "Saknas ännu", "Still missing"),
    error: words("Estää julkaisun", "Hindrar publiceringen", "Prevents publishing"),
    advice: words("Neuvo", "Råd", "Advice"),
  },
  goToField: words("Siirry kenttään", "Gå till fältet", "Go to the field"),
  characters: words("{count} merkkiä", "{count} tecken", "{count} characters"),
  charactersOf: words("{count}/{maximum} merkkiä", "{count}/{maximum} tecken", "{count}/{maximum} characters"),
  tooLong: words(
    "Teksti on {over} merkkiä liian pitkä (enintään {maximum}). Mitään ei ole poistettu: lyhennä teksti ennen julkaisua.",
    "Texten är {over} tecken för lång (högst {maximum}). Inget har tagits bort: korta texten före publiceringen.",
    "The text is {over} characters too long (at most {maximum}). Nothing was removed: shorten it before publishing.",
  ),
  cutAt: words(
    "Hakutuloksessa näkyy noin {shown} ensimmäistä merkkiä.",
    "I sökresultat syns ungefär de {shown} första tecknen.",
    "Search results show about the first {shown} characters.",
  ),
  fits: words("Mahtuu hakutulokseen kokonaan.", "Ryms helt i sökresultatet.", "Fits in a search result as a whole."),
  preview: words(
    "Näin sivu näkyy hakutuloksissa",
    "Så här syns sidan i sökresultat",
    "How search results show the page",
  ),
  previewHelp: words(
    "Arvio: hakukone voi näyttää muutakin tekstiä sivulta.",
    "En uppskattning: sökmotorn kan också visa annan text från sidan.",
    "An estimate: a search engine may show other text of the page.",
  ),
  noTitle: words("Otsikko puuttuu", "Rubrik saknas", "No title yet"),
  noSummary: words(
    "Ilman tiivistelmää näytetään ingressi tai muuta sivun tekstiä.",
    "Utan sammanfattning visas ingressen eller annan text från sidan.",
    "Without a summary the lead or other text of the page is shown.",
  ),
  usedIn: words("Missä tätä käytetään", "Var det här används", "Where this is used"),
  usedNowhere: words("Ei missään.", "Ingenstans.", "Nowhere."),
  usedCount: words("Käytetään {count} sisällössä.", "Används i {count} innehåll.", "Used in {count} documents."),
  inDraftOnly: words("vain luonnoksessa", "bara i utkast", "in the draft only"),
  liveIn: words(
    "julki: {regions} ({languages})",
    "publicerad: {regions} ({languages})",
    "live: {regions} ({languages})",
  ),
  liveLeft: words(
    "julki: {regions} ({languages}), mutta ei enää luonnoksessa",
    "publicerad: {regions} ({languages}), men inte längre i utkastet",
    "live: {regions} ({languages}), but no longer in the draft",
  ),
  fields: words("Kentät: {fields}", "Fält: {fields}", "Fields: {fields}"),
  allLanguages: words("kaikki kielet", "alla språk", "all languages"),
  national: words("valtakunnallinen taso", "nationella nivån", "the national level"),
  sharedTitle: words("Muilta alueilta", "Från andra regioner", "From other regions"),
  offers: words("Tarjoukset", "Erbjudanden", "Offers"),
  endings: words("Poistuvat ja poistuneet", "På väg bort eller borta", "Leaving or gone"),
  shownHere: words("Näkyvät sivustollasi", "Visas på din webbplats", "Shown on your site"),
  shownCount: words("Näytä {count} sisältöä", "Visa {count} innehåll", "Show {count} documents"),
  provenance: words(
    "Alueelta {from}, näkyy alueella {to} {since} alkaen",
    "Från {from}, visas i {to} sedan {since}",
    "From {from}, shown in {to} since {since}",
  ),
  acceptedBy: words("Hyväksyjä: {name}", "Godkänt av {name}", "Accepted by {name}"),
  ending: {
    withdrawn: words(
      "Omistaja poistaa sisällön julkaisusta ({language}) {at}.",
      "Ägaren avpublicerar innehållet ({language}) {at}.",
      "Its owner withdraws it ({language}) on {at}.",
    ),
    expired: words(
      "Sisällön voimassaolo päättyy ({language}) {at}.",
      "Innehållets giltighet upphör ({language}) {at}.",
      "It expires ({language}) on {at}.",
    ),
    unshared: words("Jakaminen päättyi {at}.", "Delningen avslutades {at}.", "Sharing ended on {at}."),
  },
  ended: {
    withdrawn: words(
      "Omistaja poisti sisällön julkaisusta ({language}) {at}.",
      "Ägaren avpublicerade innehållet ({language}) {at}.",
      "Its owner withdrew it ({language}) on {at}.",
    ),
    expired: words(
      "Sisällön voimassaolo päättyi ({language}) {at}.",
      "Innehållets giltighet upphörde ({language}) {at}.",
      "It expired ({language}) on {at}.",
    ),
    unshared: words("Jakaminen päättyi {at}.", "Delningen avslutades {at}.", "Sharing ended on {at}."),
  },
  reason: words("Syy: {note}", "Orsak: {note}", "Reason: {note}"),
  note: words("Alueen huomautus", "Regionens anmärkning", "The region's note"),
  writeNote: words("Lisää alueen huomautus", "Lägg till regionens anmärkning", "Add the region's note"),
  changeNote: words("Muuta huomautusta", "Ändra anmärkningen", "Change the note"),
  noteHelp: words(
    "Näkyy sivun lopussa vain alueesi sivustolla, heti kun julkaiset sen. Tyhjä kenttä poistaa huomautuksen.",
    "Visas i slutet av sidan bara på din regions webbplats, genast när du publicerar. Ett tomt fält tar bort anmärkningen.",
    "Shown at the end of the page on your region's site only, as soon as you publish it. An empty field takes the note away.",
  ),
  publishNote: words("Julkaise huomautus", "Publicera anmärkningen", "Publish the note"),
  notePublished: words("Huomautus on julkaistu.", "Anmärkningen är publicerad.", "The note is published."),
  shownElsewhere: words("Näkyy myös muualla", "Visas också annanstans", "Also shown elsewhere"),
  shownElsewhereHelp: words(
    "Sisältö näkyy alueilla {regions}. Niiden toimittajille kerrotaan, kun poistat sen julkaisusta.",
    "Innehållet visas i {regions}. Redaktörerna där får veta när du avpublicerar det.",
    "It shows in {regions}. Their editors are told when you withdraw it.",
  ),
  cancel: words("Peruuta", "Avbryt", "Cancel"),
};
