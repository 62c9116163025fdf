import type { Role } from "../../access/index.ts";
import { type Words, words } from "../../i18n/words.ts";

export const ROLE_NAMES: Record<Role, Words> = {
  administrator: words("Ylläpitäjä", "Administratör", "Administrator"),
  "national-editor": words("Valtakunnallinen toimittaja", "Nationell redaktör", "National editor"),
  "regional-editor": words("Alueen toimittaja", "Regional redaktör", "Regional editor"),
  "regional-writer": words("Alueen kirjoittaja", "Regional skribent", "Regional writer"),
};

/** What each role is for, in the words of those who are given it. */
export const ROLE_DUTIES: Record<Role, Words> = {
  administrator: words(
    "Tekee kaiken: käyttäjät, alueet ja luokittelut, ja kaikkien alueiden sisällöt.",
    "Gör allt: användare, regioner och klassificeringar, och alla regioners innehåll.",
    "Does everything: users, regions and taxonomies, and the content of every region.",
  ),
  "national-editor": words(
    "Kirjoittaa ja julkaisee valtakunnallista sisältöä, jota alueet näyttävät. Näkee ja tarkistaa kaikkien alueiden luonnoksia.",
    "Skriver och publicerar nationellt innehåll som regionerna visar. Ser och granskar alla regioners utkast.",
    "Writes and publishes national content, which the regions show. Sees and reviews the drafts of every region.",
  ),
  "regional-editor": words(
    "Kirjoittaa, tarkistaa, julkaisee, ajastaa ja poistaa julkaisusta omien alueidensa sisältöjä.",
    "Skriver, granskar, publicerar, tidsplanerar och avpublicerar sina egna regioners innehåll.",
    "Writes, reviews, publishes, schedules and withdraws the content of their own regions.",
  ),
  "regional-writer": words(
    "Kirjoittaa luonnoksia omille alueilleen ja lähettää ne tarkistettavaksi. Ei julkaise.",
    "Skriver utkast för sina egna regioner och skickar dem för granskning. Publicerar inte.",
    "Writes drafts for their own regions and sends them for review. Does not publish.",
  ),
};
