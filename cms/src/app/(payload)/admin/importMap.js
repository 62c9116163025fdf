import { LanguageNotice as LanguageNotice_ccd5165fc7852641b1bf964956853113 } from '../../../admin/history/LanguageNotice.tsx'
import { LanguageLabel as LanguageLabel_1e2747125893a2c67273dba2f60d75a6 } from '../../../admin/language/LanguageLabel.tsx'
import { TextLength as TextLength_4aed4f0b10096ab56bd9afa0bb44a95a } from '../../../admin/writing/TextLength.tsx'
import { SourceText as SourceText_47885452e56887da180525d38fe57c99 } from '../../../admin/desk/SourceText.tsx'
import { SlugConsequences as SlugConsequences_53d5a0f8db66eda979908fc0a1f225d4 } from '../../../admin/planning/SlugConsequences.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TypedAheadFeatureClient as TypedAheadFeatureClient_fe5175c97668a2b3261ff85d57e449a6 } from '../../../admin/preview/TypedAhead.tsx'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WritingPanel as WritingPanel_7e92849dcc36c028b2d6c80e376b9e18 } from '../../../admin/writing/WritingPanel.tsx'
import { WorkflowPanel as WorkflowPanel_6305a1d3fdf503ea04b9a9cbd4f39ce8 } from '../../../admin/workflow/WorkflowPanel.tsx'
import { ReceiptPanel as ReceiptPanel_a2479731fe737e3ec4acac056cba84ee } from '../../../admin/ReceiptPanel.tsx'
import { LanguagesCell as LanguagesCell_a75b273565c8d4b029d7a50954d31fec } from '../../../admin/history/LanguagesCell.tsx'
import { DeleteConsequences as DeleteConsequences_9512c826da1f36e60056f24962364c20 } from '../../../admin/planning/DeleteConsequences.tsx'
import { ReviewLinkPanel as ReviewLinkPanel_d03d0ce972d696590ae0929632791030 } from '../../../admin/review/ReviewLinkPanel.tsx'
import { SharingPanel as SharingPanel_60575c18b75e799c536fa7d6a23c02bc } from '../../../admin/SharingPanel.tsx'
import { UsedIn as UsedIn_33ec5e03963fb1052ca88342f0ed7b9e } from '../../../admin/writing/UsedIn.tsx'
import { TrashNote as TrashNote_987d60b638a0bfe728cf821ea13d5f36 } from '../../../admin/planning/TrashNote.tsx'
import { BulkActions as BulkActions_a83ebb2bf4aa46bfd69dd09fedf32690 } from '../../../admin/desk/BulkActions.tsx'
import { LanguageLinks as LanguageLinks_a5b15583452431027a46e90e0bba234b } from '../../../admin/history/LanguageLinks.tsx'
import { TellRegion as TellRegion_9fe7ff5bbe45376016af0f1a66f3d8b0 } from '../../../admin/language/TellRegion.tsx'
import { MainButton as MainButton_01bf2afa65524d752c42a7ced9c842c7 } from '../../../admin/workflow/MainButton.tsx'
import { LanguageStatus as LanguageStatus_d65dff54f8c4650341313b90bbc6ae19 } from '../../../admin/history/LanguageStatus.tsx'
import { WithdrawButton as WithdrawButton_b705260e401cba358732cdc826a14373 } from '../../../admin/history/WithdrawButton.tsx'
import { HistoryView as HistoryView_10ca72a8719124b6d7a12fe2796a2548 } from '../../../admin/history/HistoryView.tsx'
import { HistoryRedirect as HistoryRedirect_36f3d1c117be460f283d460adedd10ba } from '../../../admin/history/HistoryRedirect.tsx'
import { TranslateView as TranslateView_065bd10e514ca1855bb90f77552cb755 } from '../../../admin/desk/TranslateView.tsx'
import { PreviewPanel as PreviewPanel_d19e166a06ab1ffd610cc81c9bcf2e0e } from '../../../admin/preview/PreviewPanel.tsx'
import { DaysSelect as DaysSelect_f4818f446f80ba9d554b791fd832ae71 } from '../../../admin/DaysSelect.tsx'
import { StepSelect as StepSelect_6cf9551502d98f0a9f67536ea116f09d } from '../../../admin/StepSelect.tsx'
import { StepLabel as StepLabel_fbb6ab9b0f8896b14c3e03a6a8eb5650 } from '../../../admin/StepLabel.tsx'
import { ColourAdvice as ColourAdvice_92faccbad498e7d787f842406ef2047f } from '../../../admin/ColourAdvice.tsx'
import { PublishButton as PublishButton_dd4c71e48a86bff502e249ec82df37df } from '../../../admin/history/PublishButton.tsx'
import { BundlePanel as BundlePanel_ea2db7534d924bcc98192d4408886dde } from '../../../admin/planning/BundlePanel.tsx'
import { RoleDuties as RoleDuties_3d2b3ed8331f9a034545473a9269131a } from '../../../admin/workflow/RoleDuties.tsx'
import { Invitation as Invitation_4510f7ce0e55c7f1e3434a1a1b4d2503 } from '../../../admin/workflow/Invitation.tsx'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { Icon as Icon_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { HeaderPlace as HeaderPlace_a4dc4d6d5dd7afa4a5bb4a900f1abb3e } from '../../../admin/language/HeaderPlace.tsx'
import { PlanningLinks as PlanningLinks_20828f468bd87a9fdfbf633d659fa95a } from '../../../admin/planning/PlanningLinks.tsx'
import { SitePreviewLink as SitePreviewLink_9328a4373f8f280bdf4c251a0aba5546 } from '../../../admin/preview/SitePreviewLink.tsx'
import { NamedControls as NamedControls_1c83d132b057303b3414bfbfbfe64499 } from '../../../admin/controls/NamedControls.tsx'
import { HelpView as HelpView_677019751b09442b8e5f29b1ccbd4a9a } from '../../../admin/help/HelpView.tsx'
import { SitePreviewView as SitePreviewView_1f905e68d40c5015add675307f0d09e2 } from '../../../admin/preview/SitePreviewView.tsx'
import { CalendarView as CalendarView_d2cfdbbf21e0c1f3b25ad129279cd18d } from '../../../admin/planning/CalendarView.tsx'
import { PublicationsView as PublicationsView_b685c7f75bcde4df288751588f7893d6 } from '../../../admin/planning/PublicationsView.tsx'
import { Dashboard as Dashboard_a68eb1fe710e183220508c3026b3e167 } from '../../../admin/desk/Dashboard.tsx'
import { LanguageGrid as LanguageGrid_492a32d07aee4d5ea8a2cebee58720c5 } from '../../../admin/desk/LanguageGrid.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/history/LanguageNotice.tsx#LanguageNotice": LanguageNotice_ccd5165fc7852641b1bf964956853113,
  "/admin/language/LanguageLabel.tsx#LanguageLabel": LanguageLabel_1e2747125893a2c67273dba2f60d75a6,
  "/admin/writing/TextLength.tsx#TextLength": TextLength_4aed4f0b10096ab56bd9afa0bb44a95a,
  "/admin/desk/SourceText.tsx#SourceText": SourceText_47885452e56887da180525d38fe57c99,
  "/admin/planning/SlugConsequences.tsx#SlugConsequences": SlugConsequences_53d5a0f8db66eda979908fc0a1f225d4,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/preview/TypedAhead.tsx#TypedAheadFeatureClient": TypedAheadFeatureClient_fe5175c97668a2b3261ff85d57e449a6,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/writing/WritingPanel.tsx#WritingPanel": WritingPanel_7e92849dcc36c028b2d6c80e376b9e18,
  "/admin/workflow/WorkflowPanel.tsx#WorkflowPanel": WorkflowPanel_6305a1d3fdf503ea04b9a9cbd4f39ce8,
  "/admin/ReceiptPanel.tsx#ReceiptPanel": ReceiptPanel_a2479731fe737e3ec4acac056cba84ee,
  "/admin/history/LanguagesCell.tsx#LanguagesCell": LanguagesCell_a75b273565c8d4b029d7a50954d31fec,
  "/admin/planning/DeleteConsequences.tsx#DeleteConsequences": DeleteConsequences_9512c826da1f36e60056f24962364c20,
  "/admin/review/ReviewLinkPanel.tsx#ReviewLinkPanel": ReviewLinkPanel_d03d0ce972d696590ae0929632791030,
  "/admin/SharingPanel.tsx#SharingPanel": SharingPanel_60575c18b75e799c536fa7d6a23c02bc,
  "/admin/writing/UsedIn.tsx#UsedIn": UsedIn_33ec5e03963fb1052ca88342f0ed7b9e,
  "/admin/planning/TrashNote.tsx#TrashNote": TrashNote_987d60b638a0bfe728cf821ea13d5f36,
  "/admin/desk/BulkActions.tsx#BulkActions": BulkActions_a83ebb2bf4aa46bfd69dd09fedf32690,
  "/admin/history/LanguageLinks.tsx#LanguageLinks": LanguageLinks_a5b15583452431027a46e90e0bba234b,
  "/admin/language/TellRegion.tsx#TellRegion": TellRegion_9fe7ff5bbe45376016af0f1a66f3d8b0,
  "/admin/workflow/MainButton.tsx#MainButton": MainButton_01bf2afa65524d752c42a7ced9c842c7,
  "/admin/history/LanguageStatus.tsx#LanguageStatus": LanguageStatus_d65dff54f8c4650341313b90bbc6ae19,
  "/admin/history/WithdrawButton.tsx#WithdrawButton": WithdrawButton_b705260e401cba358732cdc826a14373,
  "/admin/history/HistoryView.tsx#HistoryView": HistoryView_10ca72a8719124b6d7a12fe2796a2548,
  "/admin/history/HistoryRedirect.tsx#HistoryRedirect": HistoryRedirect_36f3d1c117be460f283d460adedd10ba,
  "/admin/desk/TranslateView.tsx#TranslateView": TranslateView_065bd10e514ca1855bb90f77552cb755,
  "/admin/preview/PreviewPanel.tsx#PreviewPanel": PreviewPanel_d19e166a06ab1ffd610cc81c9bcf2e0e,
  "/admin/DaysSelect.tsx#DaysSelect": DaysSelect_f4818f446f80ba9d554b791fd832ae71,
  "/admin/StepSelect.tsx#StepSelect": StepSelect_6cf9551502d98f0a9f67536ea116f09d,
  "/admin/StepLabel.tsx#StepLabel": StepLabel_fbb6ab9b0f8896b14c3e03a6a8eb5650,
  "/admin/ColourAdvice.tsx#ColourAdvice": ColourAdvice_92faccbad498e7d787f842406ef2047f,
  "/admin/history/PublishButton.tsx#PublishButton": PublishButton_dd4c71e48a86bff502e249ec82df37df,
  "/admin/planning/BundlePanel.tsx#BundlePanel": BundlePanel_ea2db7534d924bcc98192d4408886dde,
  "/admin/workflow/RoleDuties.tsx#RoleDuties": RoleDuties_3d2b3ed8331f9a034545473a9269131a,
  "/admin/workflow/Invitation.tsx#Invitation": Invitation_4510f7ce0e55c7f1e3434a1a1b4d2503,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/admin/Logo.tsx#Icon": Icon_31632a3714af2a4550104a8aa2f6722e,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/admin/language/HeaderPlace.tsx#HeaderPlace": HeaderPlace_a4dc4d6d5dd7afa4a5bb4a900f1abb3e,
  "/admin/planning/PlanningLinks.tsx#PlanningLinks": PlanningLinks_20828f468bd87a9fdfbf633d659fa95a,
  "/admin/preview/SitePreviewLink.tsx#SitePreviewLink": SitePreviewLink_9328a4373f8f280bdf4c251a0aba5546,
  "/admin/controls/NamedControls.tsx#NamedControls": NamedControls_1c83d132b057303b3414bfbfbfe64499,
  "/admin/help/HelpView.tsx#HelpView": HelpView_677019751b09442b8e5f29b1ccbd4a9a,
  "/admin/preview/SitePreviewView.tsx#SitePreviewView": SitePreviewView_1f905e68d40c5015add675307f0d09e2,
  "/admin/planning/CalendarView.tsx#CalendarView": CalendarView_d2cfdbbf21e0c1f3b25ad129279cd18d,
  "/admin/planning/PublicationsView.tsx#PublicationsView": PublicationsView_b685c7f75bcde4df288751588f7893d6,
  "/admin/desk/Dashboard.tsx#Dashboard": Dashboard_a68eb1fe710e183220508c3026b3e167,
  "/admin/desk/LanguageGrid.tsx#LanguageGrid": LanguageGrid_492a32d07aee4d5ea8a2cebee58720c5,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
