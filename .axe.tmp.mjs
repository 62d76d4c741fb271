import { chromium } from "@playwright/test"; import { AxeBuilder } from "@axe-core/playwright";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
const pages = ["states","states?q=zzz&x=1","states/sy","states/ps","states/il","sessions","sessions?organ=unga","sessions?organ=bad","sessions/cfm-ex-21","sessions/new-york-conference-2025","sessions/gaza-mediation","sessions/unga-69","timeline","timeline?kind=OTHER","people","places"];
for (const [l, dark] of [["ar",false],["en",true],["fr",false]]) for (const u of pages) {
  const c = await b.newContext({ viewport: { width: 320, height: 800 }, colorScheme: dark ? "dark":"light", javaScriptEnabled: true });
  const p = await c.newPage(); const r = await p.goto(`http://127.0.0.1:3100/${l}/${u}`, { waitUntil: "load", timeout: 60000 });
  const over = await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const dup = await p.evaluate(() => { const s=new Set(), d=[]; for (const e of document.querySelectorAll("[id]")) { if (s.has(e.id)) d.push(e.id); s.add(e.id);} return d; });
  const miss = await p.evaluate(() => document.body.innerText.match(/\b(Event|State|Sessions|Timeline|People|Place|NameForms|Filter|Organization)\.[a-zA-Z]+/g));
  let v=[]; try { v = (await new AxeBuilder({ page: p }).exclude("nextjs-portal").analyze()).violations.map(x => x.id + " " + x.nodes.length + " " + x.nodes[0].html.slice(0,140)); } catch (e) { v=[String(e).slice(0,100)]; }
  if (r.status()!==200 || over>0 || dup.length || v.length || miss) console.log(l,u,r.status(),"over",over,"dup",dup.slice(0,4),"axe",v, miss);
  await c.close();
}
await b.close(); console.log("done");
