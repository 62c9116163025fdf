/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    /** Set by the renderer; absent in a static build. */
    toRender?: import("../renderer/entry.ts").PageToRender;
  }
}
