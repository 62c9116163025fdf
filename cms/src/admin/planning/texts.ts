import { words } from "../../i18n/words.ts";

/** The words of bundles, calendar, list of publications, consequences and trash. */
export const PLANNING = {
  bundleTitle: words("Nipun julkaiseminen", "Publicering av paketet", "Publishing the bundle"),
  bundleHelp: {
    publish: words(
      "Kaikki valitut kieliversiot menevät julki samalla hetkellä. Jos yhdessäkin on korjattavaa, mitään ei julkaista.",
      "Alla valda språkversioner publiceras i samma stund. Om något måste rättas publiceras ingenting.",
      "All chosen languages go live at the same moment. If any of them must be mended, nothing is published.",
    ),
    withdraw: words(
      "Kaikki valitut kieliversiot poistuvat sivustoilta samalla hetkellä. Luonnokset säilyvät.",
      "Alla valda språkversioner tas bort från webbplatserna i samma stund. Utkasten finns kvar.",
      "All chosen languages leave the sites at the same moment. The drafts stay.",
    ),
  },
  saveFirst: words(
    "Tallenna nippu ensin: julkaistaan se, mikä on tallennettu.",
    "Spara paketet först: det som är sparat publiceras.",
    "Save the bundle first: what has been saved is published.",
  ),
  state: {
    draft: words("ei vielä ajastettu", "ännu inte tidsplanerat", "not scheduled yet"),
    scheduled: words("ajastettu", "tidsplanerat", "scheduled"),
    done: words("toteutettu", "genomfört", "done"),
    cancelled: words("peruttu", "inställt", "cancelled"),
  },
  now: {
    publish: words("Julkaise kaikki nyt", "Publicera allt nu", "Publish all now"),
    withdraw: words("Poista kaikki julkaisusta nyt", "Avpublicera allt nu", "Withdraw all now"),
  },
  moment: words("Ajankohta (Suomen aikaa)", "Tidpunkt (finsk tid)", "Moment (Finnish time)"),
  schedule: words("Ajasta", "Tidsplanera", "Schedule"),
  move: words("Siirrä", "Flytta", "Move"),
  moveTo: words("Siirrä ajankohtaan (Suomen aikaa)", "Flytta till (finsk tid)", "Move to (Finnish time)"),
  cancelBundle: words("Peru nippu", "Ställ in paketet", "Cancel the bundle"),
  bundleScheduled: words("Nippu on ajastettu.", "Paketet är tidsplanerat.", "The bundle is scheduled."),
  bundleDone: words("Nippu on toteutettu.", "Paketet är genomfört.", "The bundle is done."),
  bundleCancelled: words("Nippu on peruttu.", "Paketet är inställt.", "The bundle is cancelled."),
  mustMend: words("Korjaa ensin", "Rätta först", "Mend first"),
  openField: words("Avaa kenttä", "Öppna fältet", "Open the field"),
  openDocument: words("Avaa sisältö", "Öppna innehållet", "Open the document"),
  chooseMoment: words("Valitse päivä ja kellonaika.", "Välj dag och klockslag.", "Choose the day and the time."),
};
