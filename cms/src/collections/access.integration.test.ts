import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COLLECTION_OF_KIND, KINDS, type Kind, TAXONOMY_KINDS, type TaxonomyKind } from "@aluesivut/content";
import type { TypedUser } from "payload";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Cms, createDraft, newsIn, startCms, TOKEN } from "../editions/test/cms.ts";
import { databases } from "../editions/test/databases.ts";

/* Every collection × role × own and other region, over REST as the Next app passes it on. */

type Doc = { id: string; ownerRegion?: string; doc?: { id: string; ownerRegion?: string }; docs?: { id: string }[] };
const isTaxonomy = (kind: Kind): kind is TaxonomyKind => (TAXONOMY_KINDS as readonly Kind[]).includes(kind);
const PUBLIC = KINDS.filter((kind) => !isTaxonomy(kind)).map((kind) => COLLECTION_OF_KIND[kind]);
const headingOf = (collection: string): string => (collection === "organisations" ? "name" : "title");

const available = (await databases("access")).filter(({ skip }) => !skip);

describe.each(available)("who may do what, on $name", (database) => {
  let cms: Cms;
  /** One document of each region in every collection. */
  const ids: Record<string, { vaasa: string; porvoo: string; national: string }> = {};

  beforeAll(async () => {
    cms = await startCms(database);
    for (const region of ["vaasa", "porvoo", "kouvola"]) {
      const { status } = await cms.rest("POST", `/regions/${region}/publish/all`, { as: cms.admin, body: {} });
      expect(status).toBe(200);
    }
    for (const collection of PUBLIC) {
      const make = (ownerRegion: string) =>
        createDraft(
          cms.payload,
          collection,
          { ownerRegion },
          { fi: { [headingOf(collection)]: `${collection} ${ownerRegion}` } },
        );
      ids[collection] = { vaasa: await make("vaasa"), porvoo: await make("porvoo"), national: await make("national") };
    }
  });
  afterAll(async () => {
    await cms?.stop();
    await database.remove();
  });

  const idsOf = (collection: string) => ids[collection] as { vaasa: string; porvoo: string; national: string };
  const denied = (status: number) => expect([401, 403, 404]).toContain(status);

  describe.each(PUBLIC)("%s", (collection) => {
    const heading = headingOf(collection);
    const readAs = async (as: TypedUser | string | undefined, id: string) =>
      cms.rest("GET", `/${collection}/${id}?draft=true`, as ? { as } : {});

    it("shows drafts to the region's editor, national editors and administrators, to nobody else", async () => {
      const { vaasa } = idsOf(collection);
      for (const person of [cms.editors.vaasa, cms.national, cms.admin]) {
        expect((await readAs(person, vaasa)).status).toBe(200);
      }
      for (const person of [cms.editors.porvoo, TOKEN, undefined]) denied((await readAs(person, vaasa)).status);
    });

    it("lists only what one may read", async () => {
      const answer = await cms.rest("GET", `/${collection}?draft=true&limit=0`, { as: cms.editors.porvoo });
      expect((answer.body as Doc).docs?.map(({ id }) => id)).toEqual([idsOf(collection).porvoo]);
      denied((await cms.rest("GET", `/${collection}?draft=true`)).status);
      denied((await cms.rest("GET", `/${collection}?draft=true`, { as: TOKEN })).status);
    });

    it("shows versions as it shows drafts", async () => {
      const versions = async (as: TypedUser | string) => {
        const { status, body } = await cms.rest("GET", `/${collection}/versions?limit=0&depth=0`, { as });
        return status === 200 ? (body as { docs: { parent: string }[] }).docs.map(({ parent }) => parent) : status;
      };
      const { vaasa, porvoo } = idsOf(collection);
      expect(await versions(cms.editors.porvoo)).not.toContain(vaasa);
      expect(await versions(cms.editors.vaasa)).toContain(vaasa);
      expect(await versions(cms.national)).toEqual(expect.arrayContaining([vaasa, porvoo]));
      expect(await versions(TOKEN)).toBe(403);
    });

    it("lets editors create in their own region only", async () => {
      const create = (as: TypedUser | string, ownerRegion: string) =>
        cms.rest("POST", `/${collection}?draft=true`, {
          as,
          body: { [heading]: "Uusi", ownerRegion, sourceLocale: "fi" },
        });
      expect((await create(cms.editors.porvoo, "porvoo")).status).toBe(201);
      expect((await create(cms.national, "national")).status).toBe(201);
      denied((await create(cms.editors.porvoo, "vaasa")).status);
      denied((await create(cms.editors.porvoo, "national")).status);
      denied((await create(cms.national, "vaasa")).status);
      denied((await create(TOKEN, "vaasa")).status);
    });

    it("fills in the region of an editor who has one, and asks one who has many", async () => {
      const create = (as: TypedUser) =>
        cms.rest("POST", `/${collection}?draft=true`, { as, body: { [heading]: "Ilman aluetta", sourceLocale: "fi" } });
      const own = await create(cms.editors.vaasa);
      expect([own.status, (own.body as Doc).doc?.ownerRegion]).toEqual([201, "vaasa"]);
      expect((await create(cms.admin)).status).toBe(400);
    });

    it("lets nobody change, move or delete another region's document", async () => {
      const { vaasa, porvoo, national } = idsOf(collection);
      const change = (as: TypedUser | string, id: string, body: object) =>
        cms.rest("PATCH", `/${collection}/${id}?draft=true`, { as, body });
      expect((await change(cms.editors.vaasa, vaasa, { [heading]: "Oma" })).status).toBe(200);
      denied((await change(cms.editors.porvoo, vaasa, { [heading]: "Toisen" })).status);
      denied((await change(cms.editors.porvoo, vaasa, { ownerRegion: "porvoo" })).status);
      denied((await change(cms.editors.porvoo, national, { [heading]: "Toisen" })).status);
      denied((await change(cms.national, vaasa, { [heading]: "Toisen" })).status);
      denied((await change(TOKEN, vaasa, { [heading]: "Toisen" })).status);
      denied((await change(cms.editors.vaasa, vaasa, { ownerRegion: "porvoo" })).status);
      denied(
        (await change(cms.editors.vaasa, vaasa, { deletedAt: new Date().toISOString(), ownerRegion: "porvoo" })).status,
      );
      denied((await cms.rest("DELETE", `/${collection}/${vaasa}`, { as: cms.editors.porvoo })).status);
      denied((await cms.rest("DELETE", `/${collection}/${vaasa}`, { as: TOKEN })).status);
      const autosaved = await cms.rest("PATCH", `/${collection}/${porvoo}?draft=true&autosave=true`, {
        as: cms.editors.porvoo,
        body: { ownerRegion: "vaasa" },
      });
      denied(autosaved.status);
      const after = await readAs(cms.admin, vaasa);
      expect((after.body as Doc & Record<string, unknown>)[heading]).toBe("Oma");
      expect((after.body as Doc).ownerRegion).toBe("vaasa");
    });

    it("leaves other regions alone in bulk", async () => {
      const where = "where[id][exists]=true&draft=true&limit=0";
      const updated = await cms.rest("PATCH", `/${collection}?${where}`, {
        as: cms.editors.porvoo,
        body: { responsibleUnit: "Porvoon yksikkö" },
      });
      expect((updated.body as Doc).docs?.map(({ id }) => id)).not.toContain(idsOf(collection).vaasa);
      const moved = await cms.rest("PATCH", `/${collection}?${where}`, {
        as: cms.editors.porvoo,
        body: { ownerRegion: "vaasa" },
      });
      expect((moved.body as Doc).docs ?? []).toEqual([]);
      const vaasa = await readAs(cms.admin, idsOf(collection).vaasa);
      expect((vaasa.body as { responsibleUnit?: string }).responsibleUnit ?? null).toBeNull();
      expect((vaasa.body as Doc).ownerRegion).toBe("vaasa");
    });

    it("refuses the operations to others, and never through Payload's own publishing", async () => {
      const { vaasa } = idsOf(collection);
      for (const as of [cms.editors.porvoo, cms.national, TOKEN]) {
        for (const operation of ["publish/fi", "withdraw/fi"]) {
          denied((await cms.rest("POST", `/${collection}/${vaasa}/${operation}`, { as, body: {} })).status);
        }
        const share = await cms.rest("POST", `/${collection}/${vaasa}/share/kouvola`, { as, body: {} });
        expect([401, 403, 404, 409]).toContain(share.status);
      }
      const offers = await cms.rest("GET", `/offers?where[docId][equals]=${vaasa}`, { as: cms.admin });
      expect((offers.body as Doc).docs).toEqual([]);
      for (const as of [cms.editors.porvoo, TOKEN]) {
        for (const path of ["editions", "receipt"])
          denied((await cms.rest("GET", `/${collection}/${vaasa}/${path}`, { as })).status);
      }
      const stock = await cms.rest("PATCH", `/${collection}/${vaasa}`, {
        as: cms.editors.vaasa,
        body: { _status: "published" },
      });
      expect(stock.status).toBe(403);
    });

    it("lets nobody restore a whole version, with the drafts of every language", async () => {
      const { vaasa } = idsOf(collection);
      const { body } = await cms.rest("GET", `/${collection}/versions?where[parent][equals]=${vaasa}&limit=1`, {
        as: cms.editors.vaasa,
      });
      const version = (body as Doc).docs?.[0]?.id;
      expect(version).toBeDefined();
      for (const as of [undefined, cms.editors.porvoo, cms.editors.vaasa, cms.national, cms.admin])
        denied(
          (await cms.rest("POST", `/${collection}/versions/${version}?draft=true`, { ...(as ? { as } : {}) })).status,
        );
    });

    it("lets a writer write in the own region, and decide nothing of what readers see", async () => {
      const { writer } = cms;
      const { vaasa, porvoo } = idsOf(collection);
      expect((await readAs(writer, vaasa)).status).toBe(200);
      denied((await readAs(writer, porvoo)).status);
      const body = { [heading]: "Kirjoittajan", ownerRegion: "vaasa", sourceLocale: "fi" };
      const made = await cms.rest("POST", `/${collection}?draft=true`, { as: writer, body });
      expect(made.status).toBe(201);
      const own = (made.body as { doc: Doc }).doc.id;
      denied(
        (await cms.rest("POST", `/${collection}?draft=true`, { as: writer, body: { ...body, ownerRegion: "porvoo" } }))
          .status,
      );
      const write = (id: string, data: object) =>
        cms.rest("PATCH", `/${collection}/${id}?draft=true`, { as: writer, body: data });
      expect((await write(own, { responsibleUnit: "Oma" })).status).toBe(200);
      denied((await write(porvoo, { responsibleUnit: "Muu" })).status);
      denied((await write(own, { ownerRegion: "porvoo" })).status);
      for (const operation of ["publish/fi", "withdraw/fi", `cancel/${collection}:${own}:fi:1`]) {
        denied((await cms.rest("POST", `/${collection}/${own}/${operation}`, { as: writer, body: {} })).status);
      }
      denied(
        (
          await cms.rest("POST", `/${collection}/${own}/publish/fi?effectiveFrom=2030-01-01T00:00:00Z`, {
            as: writer,
            body: {},
          })
        ).status,
      );
      for (const operation of ["share/kouvola", "unshare/kouvola", "share/vaasa"]) {
        const { status } = await cms.rest("POST", `/${collection}/${own}/${operation}`, { as: writer, body: {} });
        expect([403, 404, 409]).toContain(status);
      }
      const versions = await cms.rest("GET", `/${collection}/versions?where[parent][equals]=${own}&limit=1`, {
        as: writer,
      });
      const version = (versions.body as Doc).docs?.[0]?.id;
      denied((await cms.rest("POST", `/${collection}/versions/${version}?draft=true`, { as: writer })).status);
      // Into the trash and back, not out of it for good.
      expect((await write(own, { deletedAt: new Date().toISOString() })).status).toBe(200);
      denied((await cms.rest("DELETE", `/${collection}/${own}?trash=true`, { as: writer })).status);
      const emptied = await cms.rest("DELETE", `/${collection}?where[id][equals]=${own}&trash=true`, { as: writer });
      expect((emptied.body as Doc).docs ?? []).toEqual([]);
      expect(
        (await cms.rest("PATCH", `/${collection}/${own}?trash=true`, { as: writer, body: { deletedAt: null } })).status,
      ).toBe(200);
      expect((await readAs(cms.editors.vaasa, own)).status).toBe(200);
    });

    it("computes the language state itself", async () => {
      const { vaasa } = idsOf(collection);
      await cms.rest("PATCH", `/${collection}/${vaasa}?draft=true`, {
        as: cms.editors.vaasa,
        body: { liveIn: ["fi"] },
      });
      expect(((await readAs(cms.editors.vaasa, vaasa)).body as { liveIn?: string[] }).liveIn ?? []).toEqual([]);
    });
  });

  describe.each(TAXONOMY_KINDS.map((kind) => COLLECTION_OF_KIND[kind]))("%s", (collection) => {
    const body = { name: "Uusi luokka", code: "999" };

    it("is read by all who sign in and kept by administrators", async () => {
      for (const as of [cms.editors.vaasa, cms.national, TOKEN]) {
        denied((await cms.rest("POST", `/${collection}`, { as, body })).status);
      }
      const made = await cms.rest("POST", `/${collection}`, { as: cms.admin, body });
      expect(made.status).toBe(201);
      const { id } = (made.body as { doc: Doc & { slug: string } }).doc;
      expect((made.body as { doc: { slug: string } }).doc.slug).toBe("uusi-luokka");
      expect((await cms.rest("GET", `/${collection}/${id}`, { as: cms.editors.vaasa })).status).toBe(200);
      denied((await cms.rest("GET", `/${collection}/${id}`)).status);
      denied((await cms.rest("GET", `/${collection}/${id}`, { as: TOKEN })).status);
      denied(
        (await cms.rest("PATCH", `/${collection}/${id}`, { as: cms.editors.vaasa, body: { name: "Muu" } })).status,
      );
      denied((await cms.rest("DELETE", `/${collection}/${id}`, { as: cms.national })).status);
    });
  });

  describe("regions", () => {
    const read = (as: TypedUser, id: string) => cms.rest("GET", `/regions/${id}?draft=true`, { as });

    it("tells every editor the names, and what is prepared only to those of the region", async () => {
      const other = (await read(cms.editors.porvoo, "vaasa")).body as Record<string, unknown>;
      expect([other.name, other.lead, other.front, other.navigation]).toEqual(["Vaasa", undefined, [], []]);
      const own = (await read(cms.editors.vaasa, "vaasa")).body as Record<string, unknown>;
      expect(own.lead).toBe("Vaasa.");
      const versions = await cms.rest("GET", "/regions/versions?limit=0&depth=0", { as: cms.editors.porvoo });
      expect(new Set((versions.body as { docs: { parent: string }[] }).docs.map(({ parent }) => parent))).toEqual(
        new Set(["porvoo"]),
      );
    });

    it("lets editors write their own front page, not the structure of the site", async () => {
      const change = (as: TypedUser, id: string, body: object) =>
        cms.rest("PATCH", `/regions/${id}?draft=true`, { as, body });
      expect((await change(cms.editors.vaasa, "vaasa", { lead: "Uusi ingressi", parityPolicy: "none" })).status).toBe(
        200,
      );
      const after = (await read(cms.admin, "vaasa")).body as Record<string, unknown>;
      expect([after.lead, after.parityPolicy]).toEqual(["Uusi ingressi", "warn"]);
      denied((await change(cms.editors.porvoo, "vaasa", { lead: "Toisen" })).status);
      denied((await change(cms.national, "vaasa", { lead: "Toisen" })).status);
      denied(
        (await cms.rest("POST", "/regions", { as: cms.editors.vaasa, body: { id: "uusi", name: "Uusi" } })).status,
      );
      denied((await cms.rest("DELETE", "/regions/vaasa", { as: cms.editors.vaasa })).status);
      denied((await cms.rest("POST", "/regions/vaasa/publish/all", { as: cms.editors.porvoo, body: {} })).status);
    });
  });

  describe("redirects", () => {
    const create = (as: TypedUser | string, ownerRegion: string) =>
      cms.rest("POST", "/redirects", {
        as,
        body: { from: "/fi/vanha/", target: { url: "https://www.example.fi/" }, ownerRegion },
      });

    it("belong to their region", async () => {
      const made = await create(cms.editors.vaasa, "vaasa");
      expect(made.status).toBe(201);
      const { id } = (made.body as { doc: Doc }).doc;
      for (const as of [cms.editors.porvoo, TOKEN]) {
        denied((await create(as, "vaasa")).status);
        denied((await cms.rest("GET", `/redirects/${id}`, { as })).status);
        denied((await cms.rest("DELETE", `/redirects/${id}`, { as })).status);
      }
      denied(
        (await cms.rest("PATCH", `/redirects/${id}`, { as: cms.editors.vaasa, body: { ownerRegion: "porvoo" } }))
          .status,
      );
    });
  });

  describe("users", () => {
    it("are kept by administrators; everyone sees and changes only themselves, and not their role", async () => {
      const list = await cms.rest("GET", "/users?limit=0", { as: cms.editors.vaasa });
      expect((list.body as Doc).docs?.map(({ id }) => id)).toEqual([cms.editors.vaasa.id]);
      denied((await cms.rest("GET", "/users", { as: TOKEN })).status);
      const user = { email: "uusi@example.fi", password: "a long enough password 2", role: "administrator" };
      denied((await cms.rest("POST", "/users", { as: cms.editors.vaasa, body: user })).status);
      denied((await cms.rest("POST", "/users/first-register", { body: user })).status);
      denied(
        (await cms.rest("PATCH", `/users/${cms.editors.porvoo.id}`, { as: cms.editors.vaasa, body: { name: "X" } }))
          .status,
      );
      await cms.rest("PATCH", `/users/${cms.editors.vaasa.id}`, {
        as: cms.editors.vaasa,
        body: { name: "Vaasan toimittaja", role: "administrator", regions: ["vaasa", "porvoo"] },
      });
      const me = await cms.payload.findByID({ collection: "users", id: cms.editors.vaasa.id, depth: 0 });
      expect([me.name, me.role, me.regions]).toEqual(["Vaasan toimittaja", "regional-editor", ["vaasa"]]);
    });

    it("have passwords of twelve characters at least, and no token in the answer to a login", async () => {
      const short = { email: "lyhyt@example.fi", password: "short pass", role: "national-editor" };
      expect((await cms.rest("POST", "/users", { as: cms.admin, body: short })).status).toBe(400);
      const login = await cms.rest("POST", "/users/login", {
        body: { email: cms.editors.vaasa.email, password: "a long enough password 1" },
      });
      expect(login.status).toBe(200);
      expect((login.body as { token?: string }).token).toBeUndefined();
      expect(login.headers.get("set-cookie")).toMatch(/payload-token=.+HttpOnly.+SameSite=Lax/);
    });
  });

  describe("a writer", () => {
    const news = (ownerRegion: string, extra: object = {}) =>
      createDraft(cms.payload, "articles", { ownerRegion, ...extra }, { fi: newsIn("fi", crypto.randomUUID()) });
    const by = (method: string, path: string, body?: object) =>
      cms.rest(method, path, { as: cms.writer, ...(body ? { body } : {}) });
    const publishAs = (as: TypedUser, id: string) => cms.rest("POST", `/articles/${id}/publish/fi`, { as, body: {} });

    it("takes nothing off by the trash, and accepts no offer", async () => {
      const id = await news("vaasa");
      expect((await publishAs(cms.editors.vaasa, id)).status).toBe(200);
      denied((await by("PATCH", `/articles/${id}`, { deletedAt: new Date().toISOString() })).status);
      denied((await by("POST", `/articles/${id}/withdraw/fi`, {})).status);
      expect((await cms.rest("GET", `/articles/${id}/editions`, { as: cms.writer })).status).toBe(200);

      const offered = await news("porvoo");
      await publishAs(cms.editors.porvoo, offered);
      await cms.rest("POST", `/articles/${offered}/share/vaasa`, { as: cms.editors.porvoo, body: {} });
      denied((await by("POST", `/articles/${offered}/share/vaasa`, {})).status);
      denied((await by("POST", `/articles/${offered}/unshare/vaasa`, {})).status);
    });

    it("keeps no settings of a site, redirects, taxonomies, users", async () => {
      denied((await by("PATCH", "/regions/vaasa?draft=true", { lead: "Kirjoittajan" })).status);
      denied((await by("POST", "/regions/vaasa/publish/all", {})).status);
      const redirect = { from: "/fi/kirjoittajan/", target: { url: "https://www.example.fi/" }, ownerRegion: "vaasa" };
      denied((await by("POST", "/redirects", redirect)).status);
      denied((await by("POST", "/topics", { name: "Uusi aihe" })).status);
      denied((await by("POST", `/users/${cms.editors.vaasa.id}/invite`, {})).status);
      const users = await by("GET", "/users");
      expect((users.body as Doc).docs?.map(({ id }) => id)).toEqual([cms.writer.id]);
    });

    it("brings pictures, and changes none that readers see", async () => {
      const picture = async () => {
        const file = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#369" } })
          .png()
          .toBuffer();
        const form = new FormData();
        form.append("file", new File([new Uint8Array(file)], `${crypto.randomUUID()}.png`, { type: "image/png" }));
        form.append("_payload", JSON.stringify({ alt: "Kuva", ownerRegion: "vaasa" }));
        const answer = await cms.rest("POST", "/media", { as: cms.writer, body: form });
        expect(answer.status).toBe(201);
        return (answer.body as { doc: Doc }).doc.id;
      };
      const [free, used] = [await picture(), await picture()];
      const id = await news("vaasa", { image: used });
      expect((await publishAs(cms.editors.vaasa, id)).status).toBe(200);
      expect((await by("PATCH", `/media/${free}`, { alt: "Parempi" })).status).toBe(200);
      denied((await by("PATCH", `/media/${used}`, { alt: "Muu" })).status);
      denied((await by("DELETE", `/media/${free}`)).status);
    });
  });

  describe("invitations", () => {
    const invite = (email: string, extra: object = {}) =>
      cms.rest("POST", "/users", {
        as: cms.admin,
        body: { email, name: "Uusi Ihminen", role: "regional-writer", regions: ["kouvola"], language: "sv", ...extra },
      });
    const mailsTo = async (email: string): Promise<string[]> => {
      const folder = join(String(process.env.DATA_DIR), "mail");
      const read = () =>
        existsSync(folder)
          ? readdirSync(folder)
              .sort()
              .map((name) => readFileSync(join(folder, name), "utf8"))
              .filter((text) => text.includes(`To: ${email}`))
          : [];
      await vi.waitFor(() => expect(read().length).toBeGreaterThan(0));
      return read();
    };
    const tokenIn = (mail: string | undefined) => /reset\/([0-9a-f]+)/.exec(mail ?? "")?.[1]; // the link's last part
    const reset = (token: string | undefined, password: string) =>
      cms.rest("POST", "/users/reset-password", { body: { token, password } });

    it("come by mail in the person's language, let them in once, and can be sent again", async () => {
      const email = `uusi.${crypto.randomUUID()}@example.fi`;
      const made = await invite(email);
      expect(made.status).toBe(201);
      const { id } = (made.body as { doc: Doc }).doc;
      const [first] = await mailsTo(email);
      expect(first).toContain("Subject: Välkommen till Aluesivut");
      expect(first).toContain("Regional skribent");
      expect(JSON.stringify(made.body)).not.toContain(String(tokenIn(first)));

      expect((await cms.rest("POST", `/users/${id}/invite`, { as: cms.admin, body: {} })).status).toBe(200);
      await vi.waitFor(async () => expect(await mailsTo(email)).toHaveLength(2));
      const [, second] = await mailsTo(email);
      expect((await reset(tokenIn(first), "a long enough password 3")).status).toBe(403);
      expect((await reset(tokenIn(second), "short")).status).toBe(400);
      const inside = await reset(tokenIn(second), "a long enough password 3");
      expect(inside.status).toBe(200);
      expect((await reset(tokenIn(second), "a long enough password 4")).status).toBe(403);
      const login = await cms.rest("POST", "/users/login", { body: { email, password: "a long enough password 3" } });
      expect(login.status).toBe(200);
      expect(login.headers.getSetCookie().join()).toMatch(/payload-lng=sv/);
    });

    it("expire", async () => {
      const email = `myohassa.${crypto.randomUUID()}@example.fi`;
      const { body } = await invite(email);
      await cms.payload.db.updateOne({
        collection: "users",
        id: (body as { doc: Doc }).doc.id,
        data: { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() },
      });
      const [mail] = await mailsTo(email);
      expect((await reset(tokenIn(mail), "a long enough password 3")).status).toBe(403);
    });

    it("name a region, and are not sent by others", async () => {
      expect((await invite("alueeton@example.fi", { regions: [] })).status).toBe(400);
      const body = { email: "x@example.fi", role: "regional-writer", regions: ["vaasa"] };
      denied((await cms.rest("POST", "/users", { as: cms.editors.vaasa, body })).status);
    });

    it("and forgotten passwords are written of in the person's language, nothing of those who are not there", async () => {
      const email = String(cms.editors.kouvola.email);
      expect((await cms.rest("POST", "/users/forgot-password", { body: { email } })).status).toBe(200);
      const mail = (await mailsTo(email)).at(-1);
      expect(mail).toContain("Subject: Uusi salasana Aluesivuihin");
      expect(mail).not.toContain("<div");
      expect((await cms.rest("POST", "/users/forgot-password", { body: { email: "ei.ole@example.fi" } })).status).toBe(
        200,
      );
    });
  });

  describe("the ledger, offers and releases", () => {
    it.each(["editions", "offers", "releases"])(
      "%s cannot be written through the API, even by an administrator",
      async (slug) => {
        for (const as of [cms.admin, cms.editors.vaasa, TOKEN]) {
          denied((await cms.rest("POST", `/${slug}`, { as, body: { key: "x", region: "vaasa" } })).status);
          denied((await cms.rest("PATCH", `/${slug}?where[id][exists]=true`, { as, body: { note: "x" } })).status);
          denied((await cms.rest("DELETE", `/${slug}?where[id][exists]=true`, { as })).status);
        }
        denied((await cms.rest("GET", `/${slug}`, { as: TOKEN })).status);
        denied((await cms.rest("GET", `/${slug}`)).status);
      },
    );
  });

  describe("a request's language", () => {
    it("is Finnish when it names none, and one that is unknown is refused", async () => {
      const body = { title: "Kielettä tallennettu", ownerRegion: "vaasa" };
      const saved = await cms.rest("POST", "/pages?draft=true", { as: cms.editors.vaasa, body });
      const { id } = (saved.body as { doc: Doc }).doc;
      const all = await cms.payload.findByID({ collection: "pages", id, draft: true, locale: "all" });
      expect(all.title).toEqual({ fi: "Kielettä tallennettu" });
      expect((await cms.rest("GET", `/pages/${id}?locale=de`, { as: cms.editors.vaasa })).status).toBe(400);
    });
  });

  it("has no GraphQL", async () => {
    const answer = await cms.rest("POST", "/graphql", { as: cms.admin, body: { query: "{ __typename }" } });
    expect(answer.status).toBe(404);
  });
});
