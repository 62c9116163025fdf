import type { Locale } from "@aluesivut/content";
import { fillGaps, type Values, type Words, words } from "../i18n/words.ts";

/* What the operations say to editors, in the languages of the admin. `{name}` is filled in. */
export const MESSAGES = {
  required: words("Täytä kenttä.", "Fyll i fältet.", "Fill in this field."),
  tooLong: words("Enintään {maximum} merkkiä.", "Högst {maximum} tecken.", "At most {maximum} characters."),
  tooFew: words("Lisää vähintään {minimum}.", "Lägg till minst {minimum}.", "Add at least {minimum}."),
  notAnAddress: words(
    "Kirjoita koko osoite, esimerkiksi https://www.example.fi/.",
    "Skriv hela adressen, till exempel https://www.example.fi/.",
    "Write the whole address, for example https://www.example.fi/.",
  ),
  notAnEmail: words("Kirjoita sähköpostiosoite.", "Skriv en e-postadress.", "Write an e-mail address."),
  notASlug: words(
    "Osoitteen loppuosassa voi olla vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.",
    "Adressens slutdel får bara ha små bokstäver a–z, siffror och bindestreck.",
    "The end of the address may only have small letters a–z, digits and hyphens.",
  ),
  notAllowed: words(
    "Arvo {found} ei käy. Odotettu: {expected}.",
    "Värdet {found} är ogiltigt. Väntat: {expected}.",
    "The value {found} is not valid. Expected: {expected}.",
  ),
  slugTaken: words(
    "Sisällöllä ”{title}” on jo sama osoite ({region}). Vaihda osoitteen loppuosa.",
    "Innehållet ”{title}” har redan samma adress ({region}). Byt adressens slutdel.",
    "“{title}” already has the same address ({region}). Change the end of the address.",
  ),
  slugReserved: words(
    "Osoitteen loppuosa ”{slug}” on varattu. Valitse toinen.",
    "Slutdelen ”{slug}” är reserverad. Välj en annan.",
    "“{slug}” is reserved. Choose another end of the address.",
  ),
  endsBeforeStart: words(
    "Voimassaolo päättyy ({until}) ennen kuin se alkaa ({from}). Muuta ajat.",
    "Giltigheten upphör ({until}) innan den börjar ({from}). Ändra tiderna.",
    "It would end ({until}) before it begins ({from}). Change the times.",
  ),
  inThePast: words(
    "Ajankohta {from} on jo mennyt. Valitse tuleva aika tai julkaise heti.",
    "Tidpunkten {from} har redan passerat. Välj en kommande tid eller publicera genast.",
    "The moment {from} has passed. Choose one to come, or publish at once.",
  ),
  changedMeanwhile: words(
    "Joku on muuttanut sisältöä sen jälkeen kun avasit sen. Lataa sivu uudelleen ja julkaise sitten.",
    "Någon har ändrat innehållet sedan du öppnade det. Ladda om sidan och publicera sedan.",
    "Somebody changed the document after you opened it. Reload the page, then publish.",
  ),
  overtaken: words(
    "Joku muu tallensi samaa sisältöä yhtä aikaa, eikä tätä tallennettu sen päälle. Lataa sivu uudelleen ja tee muutos uudestaan.",
    "Någon annan sparade samma innehåll samtidigt, och det här sparades inte ovanpå. Ladda om sidan och gör ändringen på nytt.",
    "Somebody else saved the same document at the same time, and this was not saved over it. Reload the page and make the change again.",
  ),
  busy: words(
    "Sisältöä tallennetaan muualla, eikä vuoroa saatu puolessa minuutissa. Yritä hetken kuluttua uudelleen.",
    "Innehållet sparas någon annanstans, och det blev inte ledigt på en halv minut. Försök igen om en stund.",
    "The document is being saved elsewhere, and no turn came in half a minute. Try again in a moment.",
  ),
  nothingComplete: words(
    "Mitään ei julkaistu. {reasons}",
    "Ingenting publicerades. {reasons}",
    "Nothing was published. {reasons}",
  ),
  noText: words(
    "Tällä kielellä ei ole vielä tekstiä.",
    "Det finns ännu ingen text på det här språket.",
    "There is no text in this language yet.",
  ),
  nothingLive: words(
    "Tällä kielellä ei ole mitään julkaistuna tai ajastettuna.",
    "Ingenting är publicerat eller tidsplanerat på det här språket.",
    "Nothing is published or scheduled in this language.",
  ),
  notScheduled: words(
    "Versiota {key} ei voi perua: se on jo voimassa, peruttu tai sitä ei ole.",
    "Versionen {key} kan inte avbrytas: den gäller redan, är avbruten eller finns inte.",
    "The edition {key} cannot be cancelled: it is in effect, cancelled already, or does not exist.",
  ),
  notOffered: words(
    "Sisältöä ei ole tarjottu alueelle {region}. Pyydä omistavaa aluetta tarjoamaan se.",
    "Innehållet har inte erbjudits till regionen {region}. Be den ägande regionen erbjuda det.",
    "The document has not been offered to {region}. Ask the owner region to offer it.",
  ),
  notShownThere: words(
    "Sisältö ei näy alueella {region} eikä sitä ole tarjottu sinne.",
    "Innehållet visas inte i regionen {region} och har inte erbjudits dit.",
    "The document does not show in {region} and is not offered to it.",
  ),
  ownRegion: words(
    "Alue {region} omistaa sisällön. Poista se julkaisusta kielittäin.",
    "Regionen {region} äger innehållet. Avpublicera det språk för språk.",
    "{region} owns the document. Withdraw it language by language instead.",
  ),
  unknownRegion: words(
    "Aluetta {region} ei ole tai sillä ei ole sivustoa.",
    "Regionen {region} finns inte eller har ingen webbplats.",
    "There is no region {region}, or it has no site.",
  ),
  unknownLanguage: words(
    "Kieltä {locale} ei ole. Kielet ovat fi, sv ja en.",
    "Språket {locale} finns inte. Språken är fi, sv och en.",
    "There is no language {locale}. The languages are fi, sv and en.",
  ),
  oneLanguageAtATime: words(
    "Sisältö julkaistaan kieli kerrallaan Julkaise-painikkeella.",
    "Innehållet publiceras ett språk i taget med knappen Publicera.",
    "Documents are published one language at a time, with the Publish button.",
  ),
  restoreByLanguage: words(
    "Vanhan version palautus koko sisältöön veisi myös muiden kielten luonnokset. Palauta se sisällön historiassa, kieli kerrallaan.",
    "Om en gammal version återställs helt försvinner också de andra språkens utkast. Återställ den i innehållets historik, ett språk i taget.",
    "Restoring a whole old version would overwrite the drafts of every language. Restore it in the document's history, one language at a time.",
  ),
  languageFilter: words(
    "Kentän {field} ehto {operator} ei toimi samoin joka tietokannassa. Käytä ehtoa in tai equals, esimerkiksi missingIn in sv.",
    "Villkoret {operator} för fältet {field} fungerar inte lika i alla databaser. Använd in eller equals, till exempel missingIn in sv.",
    "The condition {operator} on {field} does not mean the same in every database. Use in or equals, missingIn in sv for example.",
  ),
  nationalHasNoSite: words(
    "Valtakunnallisella sisällöllä ei ole omaa sivustoa.",
    "Det nationella innehållet har ingen egen webbplats.",
    "National content has no site of its own.",
  ),
  stillLive: words(
    "Version {key} tietoja ei voi poistaa, kun se on voimassa. Julkaise ensin uusi versio tai poista julkaisusta.",
    "Uppgifterna i versionen {key} kan inte tas bort medan den gäller. Publicera först en ny version eller avpublicera.",
    "The edition {key} cannot be redacted while it is in effect. Publish a new one or withdraw it first.",
  ),
  partOfBundle: words(
    "Tämä kuuluu julkaisunippuun ”{name}”. Siirrä tai peru koko nippu.",
    "Detta hör till paketet ”{name}”. Flytta eller ställ in hela paketet.",
    "This belongs to the bundle “{name}”. Move or cancel the whole bundle.",
  ),
  moveIntoPast: words(
    "Ajankohta {from} on jo mennyt. Siirrä tulevaan aikaan, tai peru ajastus ja julkaise heti.",
    "Tidpunkten {from} har redan passerat. Flytta till en kommande tid, eller avbryt tidsplaneringen och publicera genast.",
    "The moment {from} has passed. Move it to one to come, or cancel it and publish at once.",
  ),
  chooseNewMoment: words(
    "Valitse uusi päivä ja kellonaika.",
    "Välj ett nytt datum och klockslag.",
    "Choose a new day and time.",
  ),
  endIsInTheText: words(
    "Päättymisaika tulee sisällön omasta kentästä. Muuta kenttää ja julkaise uudelleen.",
    "Sluttiden kommer från ett fält i innehållet. Ändra fältet och publicera på nytt.",
    "The end comes from a field of the document. Change the field and publish again.",
  ),
  bundleEmpty: words(
    "Nipussa ei ole mitään. Lisää sisältö ja valitse sen kielet.",
    "Paketet är tomt. Lägg till innehåll och välj språk.",
    "The bundle is empty. Add a document and choose its languages.",
  ),
  bundleTwice: words(
    "Sama kieliversio on nipussa kahdesti. Poista toinen.",
    "Samma språkversion finns två gånger i paketet. Ta bort den ena.",
    "The same language of this document is in the bundle twice. Remove one.",
  ),
  bundleTaken: words(
    "Kaksi nipun sisältöä tavoittelee samaa osoitetta ”{slug}”. Vaihda toisen osoitteen loppuosa.",
    "Två innehåll i paketet vill ha samma adress ”{slug}”. Byt slutdelen av den ena.",
    "Two documents of the bundle claim the same address “{slug}”. Change the end of one address.",
  ),
  bundleRefused: words(
    "Nippua ei otettu käyttöön: {count} kohdassa on korjattavaa. Mitään ei julkaistu eikä poistettu.",
    "Paketet genomfördes inte: {count} punkter måste rättas. Ingenting publicerades eller avpublicerades.",
    "The bundle was refused: {count} of its items must be corrected. Nothing was published or withdrawn.",
  ),
  bundleFixed: words(
    "Nippu ”{name}” on jo ajastettu tai toteutettu. Peru se ensin, tai tee uusi nippu.",
    "Paketet ”{name}” är redan tidsplanerat eller genomfört. Ställ in det först, eller gör ett nytt.",
    "The bundle “{name}” is scheduled or done already. Cancel it first, or make a new one.",
  ),
  bundleNotScheduled: words(
    "Nippua ”{name}” ei ole ajastettu, tai se on jo toteutunut.",
    "Paketet ”{name}” är inte tidsplanerat, eller har redan genomförts.",
    "The bundle “{name}” is not scheduled, or has taken effect already.",
  ),
  noticeStartsLater: words(
    "Tiedote alkaa {from}, mutta nippu menee julki yhtenä hetkenä. Muuta tiedotteen alkua tai julkaise se erikseen.",
    "Meddelandet börjar {from}, men paketet publiceras vid en tidpunkt. Ändra början eller publicera det separat.",
    "The notice starts at {from}, but a bundle goes live at one moment. Change its start, or publish it by itself.",
  ),
  notYours: words(
    "Et voi julkaista alueen {region} sisältöä. Ota se pois nipusta tai pyydä aluetta julkaisemaan se.",
    "Du kan inte publicera innehåll som {region} äger. Ta bort det ur paketet eller be regionen publicera det.",
    "You cannot publish what {region} owns. Take it out of the bundle, or ask that region to publish it.",
  ),
  documentMissing: words(
    "Sisältöä ei ole enää. Poista se nipusta.",
    "Innehållet finns inte längre. Ta bort det ur paketet.",
    "The document no longer exists. Take it out of the bundle.",
  ),
  badRequest: words(
    "Pyynnössä on virhe: {reason}",
    "Det finns ett fel i begäran: {reason}",
    "The request is at fault: {reason}",
  ),
} as const satisfies Record<string, Words>;

export type MessageName = keyof typeof MESSAGES;

/** The message with its gaps filled. */
export const message = (name: MessageName, language: Locale, values: Values = {}): string =>
  fillGaps(MESSAGES[name][language], values);
