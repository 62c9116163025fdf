/** Words of the rich-text editor, by feature. */
export const lexical = {
  general: {
    placeholder: "Kirjoita, tai hae lohkoja merkillä /",
    slashMenuBasicGroupLabel: "Perusosat",
    slashMenuListGroupLabel: "Luettelot",
    toolbarItemsActive: "{{count}} käytössä",
  },
  heading: { label: "Otsikko {{headingLevel}}" },
  paragraph: { label: "Kappale", label2: "Leipäteksti" },
  link: { label: "Linkki", loadingWithEllipsis: "Ladataan…" },
  orderedList: { label: "Numeroitu luettelo" },
  unorderedList: { label: "Luettelo" },
  blocks: {
    label: "Lohkot",
    inlineBlocks: {
      create: "Luo {{label}}",
      edit: "Muokkaa: {{label}}",
      label: "Tekstin sisäiset lohkot",
      remove: "Poista {{label}}",
    },
  },
};
