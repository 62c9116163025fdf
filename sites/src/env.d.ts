/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    /** Set by the renderer; absent in a static build. */
    toRender?: import("../renderer/entry.ts").PageToRender;
  }
}
declare namespace astroHTML.JSX {
  interface IntrinsicAttributes {
    /** Starts an island when its form is used (islands/start-on-use.ts). */
    "client:use"?: boolean;
  }
}
