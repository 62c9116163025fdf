import { contactsField, imageField, linkFields, oneField, pictureField } from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { headingField } from "../fields/text.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

export const organisations = () =>
  publicDocument({
    kind: "organisation",
    labels: {
      singular: words("Toimija", "Aktör", "Organisation"),
      plural: words("Toimijat", "Aktörer", "Organisations"),
    },
    group: GROUPS.people,
    heading: headingField("name"),
    columns: ["type"],
    description: words(
      "Viranomaiset, oppilaitokset, yritykset ja järjestöt, joihin sivut viittaavat.",
      "Myndigheter, läroanstalter, företag och föreningar som sidorna hänvisar till.",
      "Authorities, schools, companies and associations that pages refer to.",
    ),
    fields: [
      {
        type: "row",
        fields: [
          {
            name: "type",
            type: "select",
            required: true,
            label: words("Tyyppi", "Typ", "Type"),
            options: [
              { value: "state", label: words("valtio", "staten", "state") },
              { value: "municipality", label: words("kunta", "kommun", "municipality") },
              { value: "region", label: words("maakunta", "landskap", "region") },
              { value: "education", label: words("oppilaitos", "läroanstalt", "education") },
              { value: "third-sector", label: words("kolmas sektori", "tredje sektorn", "third sector") },
              { value: "company", label: words("yritys", "företag", "company") },
            ],
            admin: {
              width: "50%",
              description: words(
                "Toimijaluettelo ryhmittyy tämän mukaan.",
                "Aktörslistan grupperas enligt den här.",
                "The list of organisations is grouped by it.",
              ),
            },
          },
          {
            name: "businessId",
            type: "text",
            label: words("Y-tunnus", "FO-nummer", "Business ID"),
            admin: {
              width: "50%",
              placeholder: "1234567-8",
              description: words(
                "Erottaa samannimiset toisistaan. Voi jättää tyhjäksi.",
                "Skiljer aktörer med samma namn åt. Kan lämnas tomt.",
                "Tells those of the same name apart. May be left empty.",
              ),
            },
          },
        ],
      },
      pictureField("logo", words("Logo", "Logotyp", "Logo"), {
        description: words(
          "Toimijan oma tunnus läpinäkyvällä tai valkoisella pohjalla. Tekstivastineeksi toimijan nimi.",
          "Aktörens eget märke på genomskinlig eller vit botten. Alternativtext: aktörens namn.",
          "The organisation's own mark on a clear or white ground. Its alternative text is the name.",
        ),
      }),
      imageField(),
      bodyField("description", words("Kuvaus", "Beskrivning", "Description"), {
        description: words(
          "Mitä toimija tekee työnhakijoiden ja työnantajien hyväksi. Näkyy toimijan sivulla.",
          "Vad aktören gör för arbetssökande och arbetsgivare. Visas på aktörens sida.",
          "What the organisation does for job seekers and employers. Shown on its page.",
        ),
      }),
      {
        name: "links",
        type: "array",
        label: words("Linkit", "Länkar", "Links"),
        labels: { singular: words("Linkki", "Länk", "Link"), plural: words("Linkit", "Länkar", "Links") },
        admin: {
          description: words(
            "Toimijan omat sivut, tärkein ensin.",
            "Aktörens egna webbplatser, den viktigaste först.",
            "The organisation's own sites, the main one first.",
          ),
        },
        fields: linkFields(),
      },
      contactsField(),
      oneField("parent", words("Yläorganisaatio", "Överordnad organisation", "Parent organisation"), "organisations", {
        description: words(
          "Minkä osa toimija on, esimerkiksi yksikön kunta. Voi jättää tyhjäksi.",
          "Vad aktören är en del av, till exempel enhetens kommun. Kan lämnas tomt.",
          "What the organisation is part of, a unit's municipality for example. May be left empty.",
        ),
      }),
    ],
  });
