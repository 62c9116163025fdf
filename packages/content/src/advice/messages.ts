import type { Locale } from "../locale.ts";

const says = (fi: string, sv: string, en: string): Record<Locale, string> => ({ fi, sv, en });

/** What an editor is told of a slip in a text, by the code. */
export const ADVICE_MESSAGES = {
  "link-says-nothing": says(
    "Linkin teksti ”{text}” ei kerro, minne linkki johtaa. Kirjoita linkkiin, mitä sen takana on.",
    "Länktexten ”{text}” berättar inte vart länken leder. Skriv i länken vad som finns bakom den.",
    "The link text “{text}” does not say where the link leads. Say in the link text what is behind it.",
  ),
  "link-is-address": says(
    "Linkin tekstinä on osoite {text}. Kirjoita sen tilalle kohteen nimi.",
    "Länktexten är en adress, {text}. Skriv namnet på målet i stället.",
    "The link text is an address, {text}. Write the name of what it leads to instead.",
  ),
  "links-alike": says(
    "Linkit, joiden teksti on ”{text}”, johtavat eri paikkoihin. Anna niille eri tekstit.",
    "Länkarna med texten ”{text}” leder till olika ställen. Ge dem olika texter.",
    "The links called “{text}” lead to different places. Give them different texts.",
  ),
  "heading-skip": says(
    "Otsikon ”{text}” edeltä puuttuu otsikkotaso. Valitse ylempi taso.",
    "Före rubriken ”{text}” saknas en rubriknivå. Välj en högre nivå.",
    "A heading level is missing before “{text}”. Choose a higher level.",
  ),
  "heading-empty": says(
    "Otsikossa ”{text}” ei ole sanoja. Kirjoita otsikko tai poista se.",
    "Rubriken ”{text}” har inga ord. Skriv en rubrik eller ta bort den.",
    "The heading “{text}” has no words. Write a heading or remove it.",
  ),
  "heading-repeats-title": says(
    "Väliotsikko ”{text}” toistaa sivun otsikon. Poista se tai kerro siinä, mitä sen alla on.",
    "Mellanrubriken ”{text}” upprepar sidans rubrik. Ta bort den eller skriv vad som finns under den.",
    "The heading “{text}” repeats the title of the page. Remove it, or say what is below it.",
  ),
  "fake-heading": says(
    "Lihavoitu rivi ”{text}” näyttää otsikolta. Jos se on otsikko, valitse sille otsikkotaso.",
    "Den feta raden ”{text}” ser ut som en rubrik. Om den är det, välj en rubriknivå.",
    "The bold line “{text}” looks like a heading. If it is one, choose a heading level for it.",
  ),
  "fake-list": says(
    "Rivit, joista ensimmäinen on ”{text}”, näyttävät luettelolta. Tee niistä luettelo muotoilupalkista.",
    "Raderna, av vilka den första är ”{text}”, ser ut som en lista. Gör dem till en lista i verktygsfältet.",
    "The lines beginning with “{text}” look like a list. Make them one with the toolbar.",
  ),
  "all-capitals": says(
    "Suuraakkosin kirjoitettu ”{text}” on hidas lukea. Kirjoita pienillä kirjaimilla.",
    "Texten ”{text}” i versaler är svår att läsa. Skriv med små bokstäver.",
    "“{text}” in capitals is slow to read. Write it in small letters.",
  ),
  "picture-without-alternative": says(
    "Kuvalla {name} ei ole tekstivastinetta tällä kielellä. Kirjoita se kuvan tietoihin tai merkitse kuva koristeeksi.",
    "Bilden {name} saknar alternativtext på det här språket. Skriv en i bildens uppgifter eller märk bilden som dekorativ.",
    "The picture {name} has no alternative text in this language. Write one in the picture's details, or mark it as decorative.",
  ),
  "alternative-is-file-name": says(
    "Kuvan tekstivastine ”{text}” on tiedoston nimi. Kirjoita kuvan tietoihin, mitä kuva kertoo.",
    "Bildens alternativtext ”{text}” är ett filnamn. Skriv i bildens uppgifter vad bilden berättar.",
    "The alternative text “{text}” is a file name. Write in the picture's details what the picture shows.",
  ),
  "table-header-empty": says(
    "Taulukon ”{text}” otsikkorivillä on solu ilman sanoja. Kirjoita, mitä sarake kertoo.",
    "Tabellen ”{text}” har en rubrikcell utan ord. Skriv vad kolumnen berättar.",
    "The table “{text}” has a header cell without words. Write what the column shows.",
  ),
  "table-header-numbers": says(
    "Taulukon ”{text}” ensimmäinen rivi näyttää tiedolta eikä otsikoilta. Lisää sen ylle otsikkorivi.",
    "Den första raden i tabellen ”{text}” ser ut som data, inte som rubriker. Lägg till en rubrikrad ovanför.",
    "The first row of the table “{text}” looks like data rather than headers. Add a row of headers above it.",
  ),
  "long-sentence": says(
    "Virke ”{text}” on pitkä: {count} sanaa. Jaa se kahdeksi tai kolmeksi virkkeeksi tai luetteloksi.",
    "Meningen ”{text}” är lång: {count} ord. Dela den i två eller tre meningar eller gör en lista.",
    "The sentence “{text}” is long: {count} words. Divide it into two or three sentences, or make it a list.",
  ),
  "unexplained-abbreviation": says(
    "Lyhennettä {text} ei ole selitetty. Kirjoita se auki ensimmäisellä kerralla: koko nimi ({text}).",
    "Förkortningen {text} är inte förklarad. Skriv ut den första gången: hela namnet ({text}).",
    "The abbreviation {text} is not explained. Write it out the first time: the whole name ({text}).",
  ),
} satisfies Record<string, Record<Locale, string>>;

export type AdviceCode = keyof typeof ADVICE_MESSAGES;
