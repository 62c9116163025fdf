import { words } from "../../i18n/words.ts";

/* What previews say, in the admin's languages. `{name}` is filled in. */
export const PREVIEW_MESSAGES = {
  signIn: words(
    "Esikatselu on vain kirjautuneille. Kirjaudu sisään ja avaa esikatselu uudelleen.",
    "Förhandsvisningen är bara för inloggade. Logga in och öppna den på nytt.",
    "Previews are for those who have signed in. Sign in, then open the preview again.",
  ),
  notYours: words(
    "Et voi esikatsella näitä luonnoksia: ne eivät ole omien alueidesi.",
    "Du kan inte förhandsvisa de här utkasten: de hör inte till dina regioner.",
    "You cannot preview these drafts: they are not of your regions.",
  ),
  noView: words(
    "Esikatselun osoite ”{view}” on virheellinen. Avaa esikatselu uudelleen hallinnasta.",
    "Förhandsvisningens adress ”{view}” är felaktig. Öppna förhandsvisningen på nytt i administrationen.",
    "The address of the preview, “{view}”, is not right. Open the preview again from the admin.",
  ),
  noSite: words(
    "Alueella {region} ei ole sivustoa tällä hetkellä. Julkaise alueen asetukset ja avaa esikatselu sitten.",
    "Regionen {region} har ingen webbplats vid den tidpunkten. Publicera regionens inställningar och öppna sedan förhandsvisningen.",
    "The region {region} has no site at that moment. Publish the region’s settings, then open the preview.",
  ),
  noLanguage: words(
    "Alueen {region} sivustolla ei ole tätä kieltä. Valitse toinen kieli.",
    "Regionen {region}s webbplats har inte det här språket. Välj ett annat språk.",
    "The site of {region} does not have this language. Choose another one.",
  ),
  nothingToShow: words(
    "Luonnosta ei voi vielä näyttää. Täytä ensin puuttuvat kentät.",
    "Utkastet kan inte visas ännu. Fyll först i fälten som saknas.",
    "The draft cannot be shown yet. Fill in first what is missing.",
  ),
  noRenderer: words(
    "Esikatselu ei ole käytössä: sivustojen ulkoasua ei ole rakennettu tälle palvelimelle. Kerro ylläpitäjälle: {reason}",
    "Förhandsvisningen är ur bruk: webbplatsernas layout har inte byggts på den här servern. Meddela administratören: {reason}",
    "Previews are off: the look of the sites has not been built on this server. Tell the administrator: {reason}",
  ),
  failed: words(
    "Sivua ei voitu näyttää: {reason}",
    "Sidan kunde inte visas: {reason}",
    "The page could not be shown: {reason}",
  ),
};
