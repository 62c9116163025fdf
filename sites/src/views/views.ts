import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import type { PageKind } from "../routes/page-props.ts";
import Accessibility from "./Accessibility.astro";
import Article from "./Article.astro";
import ArticleList from "./ArticleList.astro";
import Contact from "./Contact.astro";
import ContactList from "./ContactList.astro";
import CustomerGroup from "./CustomerGroup.astro";
import CustomerGroupList from "./CustomerGroupList.astro";
import Event from "./Event.astro";
import EventList from "./EventList.astro";
import Feedback from "./Feedback.astro";
import Front from "./Front.astro";
import Gone from "./Gone.astro";
import Job from "./Job.astro";
import JobList from "./JobList.astro";
import NotFound from "./NotFound.astro";
import OpenData from "./OpenData.astro";
import Organisation from "./Organisation.astro";
import OrganisationList from "./OrganisationList.astro";
import Page from "./Page.astro";
import Privacy from "./Privacy.astro";
import Search from "./Search.astro";
import Service from "./Service.astro";
import ServiceList from "./ServiceList.astro";
import ServicePath from "./ServicePath.astro";
import ServicePathList from "./ServicePathList.astro";
import ServicePathPrint from "./ServicePathPrint.astro";
import ServicePathStep from "./ServicePathStep.astro";
import SiteMap from "./SiteMap.astro";
import ThemeSite from "./ThemeSite.astro";
import ThemeSiteList from "./ThemeSiteList.astro";
import Topic from "./Topic.astro";
import TopicList from "./TopicList.astro";

/** The view of each kind of page. */
export const VIEWS: Record<PageKind, AstroComponentFactory> = {
  front: Front,
  "article-list": ArticleList,
  article: Article,
  "service-list": ServiceList,
  service: Service,
  "service-path-list": ServicePathList,
  "service-path": ServicePath,
  "service-path-step": ServicePathStep,
  "service-path-print": ServicePathPrint,
  "theme-site-list": ThemeSiteList,
  "theme-site": ThemeSite,
  "job-list": JobList,
  job: Job,
  "event-list": EventList,
  event: Event,
  "organisation-list": OrganisationList,
  organisation: Organisation,
  "contact-list": ContactList,
  contact: Contact,
  page: Page,
  "topic-list": TopicList,
  topic: Topic,
  "customer-group-list": CustomerGroupList,
  "customer-group": CustomerGroup,
  search: Search,
  accessibility: Accessibility,
  privacy: Privacy,
  feedback: Feedback,
  "open-data": OpenData,
  "site-map": SiteMap,
  "not-found": NotFound,
  gone: Gone,
};
