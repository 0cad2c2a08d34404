import fs from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import { localCertificate, type Certificate } from "../../../workbench/server/certificate";
import { startServer, type RunningServer } from "../../../workbench/server/server";
import { UserError } from "../../../workbench/server/sentences";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const CDN_CHINA = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
const NOW = new Date("2026-11-22T00:00:00Z");

let folder: string;
let certificate: Certificate;
let server: RunningServer;

const write = (name: string, text: string): void => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
};

const site = () => ({
  addin: path.join(folder, "dist"),
  page: path.join(folder, "page"),
  officeJs: path.join(folder, "office"),
  workbook: { name: "店.xlsx", bytes: Buffer.from("PK") },
});

interface Reply {
  status: number;
  body: string;
  headers: Record<string, unknown>;
}

/** Asks without the client-side clean-up of "..", as a hostile page on this machine could. */
const get = (pathname: string, more: https.RequestOptions = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const options = {
      hostname,
      port,
      path: pathname,
      ca: certificate.cert,
      servername: "localhost",
      ...more,
    };
    const request = https.request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode!,
          body: Buffer.concat(chunks).toString("utf8"),
          headers: response.headers,
        })
      );
    });
    request.on("error", reject).end();
  });

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shopops-server-"));
  write("dist/taskpane.html", `<script src="${CDN}"></script><script src="functions.js"></script>`);
  write("dist/china.html", `<script src="${CDN_CHINA}"></script>`);
  write("dist/functions.js", `const cdn = "${CDN}";`);
  write("page/index.html", "<title>host</title>");
  write("page/workbench.js", "1");
  write("office/excel-web-16.00.js", "client");
  write("secret.txt", "secret");
  certificate = await localCertificate(path.join(folder, "https"), NOW);
  server = await startServer(site(), certificate, 0);
});
afterAll(async () => {
  await server.close();
  fs.rmSync(folder, { recursive: true });
});

test("the certificate is trusted for localhost, kept, and renewed when it has run out", async () => {
  expect((await get("/workbench/")).body).toBe("<title>host</title>");
  expect(await localCertificate(path.join(folder, "https"), NOW)).toEqual(
    expect.objectContaining(certificate)
  );
  const later = await localCertificate(path.join(folder, "https"), new Date("2032-01-01T00:00:00Z"));
  expect(later.cert).not.toBe(certificate.cert);
});

test.each([
  ["/workbench/workbench.js", "1"],
  ["/workbench/workbook.xlsx", "PK"],
  ["/workbench/workbook.json", '{"name":"店.xlsx"}'],
  ["/office-js/Excel-Web-16.00.js", "client"],
  ["/functions.js?v=2", `const cdn = "${CDN}";`],
])("%s is answered", async (pathname, body) => {
  const reply = await get(pathname);
  expect([reply.status, reply.body]).toEqual([200, body]);
});

test.each(["/taskpane.html", "/china.html"])("%s gets the client from this machine", async (pathname) => {
  const reply = await get(pathname);
  expect(reply.body).toContain('<script src="/office-js/office.js">');
  expect(reply.body).not.toContain("https://");
});

test.each([
  "/../secret.txt",
  "/workbench/../../secret.txt",
  "/office-js/..%2Fsecret.txt",
  "/nothing",
  "/assets/",
])("%s is not found", async (pathname) => {
  const reply = await get(pathname);
  expect([reply.status, reply.body]).toEqual([404, "not found"]);
});

test("an address that cannot be read is refused and the server lives on", async () => {
  expect((await get("/%E0%A4%A")).status).toBe(400);
  expect((await get("/workbench/")).status).toBe(200);
});

test.each([
  ["/workbench/workbook.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["/workbench/workbook.json", "application/json; charset=utf-8"],
])("%s says what it is", async (pathname, type) => {
  expect((await get(pathname)).headers["content-type"]).toBe(type);
});

describe("who asks, and how", () => {
  const port = (): string => new URL(server.url).port;

  test.each(["localhost", "127.0.0.1", "[::1]"])("%s is this machine", async (name) => {
    const headers = { host: `${name}:${port()}`, origin: `https://${name}:${port()}` };
    expect((await get("/workbench/", { headers })).status).toBe(200);
  });

  test.each(["evil.example", "localhost.evil.example", "192.168.0.9"])(
    "under the name %s nobody is answered",
    async (name) => {
      const reply = await get("/workbench/workbook.xlsx", { headers: { host: `${name}:${port()}` } });
      expect([reply.status, reply.body]).toEqual([421, ""]);
    }
  );

  test.each(["https://evil.example", "null", "https://localhost:1"])(
    "a page of %s is not answered",
    async (origin) => {
      const reply = await get("/workbench/workbook.xlsx", {
        headers: { host: `localhost:${port()}`, origin },
      });
      expect([reply.status, reply.body]).toEqual([403, ""]);
    }
  );

  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is no way to ask", async (method) => {
    const reply = await get("/workbench/", { method });
    expect([reply.status, reply.headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("HEAD is GET without the body", async () => {
    const reply = await get("/workbench/", { method: "HEAD" });
    expect([reply.status, reply.body]).toEqual([200, ""]);
  });
});

test("the root leads to the workbench", async () => {
  const reply = await get("/");
  expect([reply.status, reply.headers.location]).toEqual([302, "/workbench/"]);
});

test("every answer forbids the page to speak to other machines", async () => {
  for (const pathname of ["/workbench/", "/taskpane.html", "/functions.js"]) {
    const policy = String((await get(pathname)).headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval'(?<!wasm-unsafe-eval')/);
  }
});

test("a port in use is one sentence, with a port to try", async () => {
  const port = Number(new URL(server.url).port);
  const failure = startServer(site(), certificate, port);
  await expect(failure).rejects.toBeInstanceOf(UserError);
  await expect(failure).rejects.toMatchObject({ sentence: { zh: expect.stringContaining(`${port + 1}`) } });
});
