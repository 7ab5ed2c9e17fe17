// Lighthouse over five pages, as a phone and as a desktop: medians of three runs, and exit code 1 where one is below its mark.
// KETNOI_URL, CHROMIUM and RUNS change where, with what and how often.
import lighthouse, { desktopConfig } from 'lighthouse';
import puppeteer from 'puppeteer-core';

const base = process.env.KETNOI_URL ?? 'http://localhost:8080';
const runs = Number(process.env.RUNS ?? 3);
const marks = { performance: 90, accessibility: 95, 'best-practices': 95, seo: 95 };

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const port = Number(new URL(browser.wsEndpoint()).port);

const page = await browser.newPage();
await page.goto(base + '/vi/search/products?q=nuoc+mam');
const product = await page.$eval('.results h3 a', (link) => link.getAttribute('href'));
const pages = [
  ['home', '/vi/'],
  ['results', '/vi/search/products?q=nuoc+mam'],
  ['product', product],
  ['programme', '/vi/programme/progress'],
  ['workspace', '/vi/account/workspace', true],
];

async function signIn() {
  await page.goto(base + '/vi/account/sign-in');
  await page.type('[id="form:email"]', 'cs.phuquoc@ketnoi.example');
  await page.type('[id="form:password"]', 'ketnoi-demo-2026');
  await Promise.all([page.waitForNavigation(), page.click('[id="form:submit"]')]);
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
let below = 0;
console.log('| page | as | performance | accessibility | best practices | SEO |\n|---|---|---|---|---|---|');
for (const [name, path, workspace] of pages) {
  if (workspace) {
    await signIn();
  }
  for (const [form, config] of [['phone', undefined], ['desktop', desktopConfig]]) {
    const scores = Object.fromEntries(Object.keys(marks).map((category) => [category, []]));
    for (let run = 0; run < runs; run++) {
      const options = { port, onlyCategories: Object.keys(marks), disableStorageReset: Boolean(workspace), logLevel: 'error' };
      const { lhr } = await lighthouse(base + path, options, config);
      for (const category of Object.keys(marks)) {
        scores[category].push(Math.round((lhr.categories[category].score ?? 0) * 100));
      }
      if (process.env.WHY && run === 0) {
        Object.values(lhr.audits)
          .filter((audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative')
          .forEach((audit) => console.error(`  ${name} ${form}: ${audit.id} ${audit.score} ${audit.displayValue ?? ''}`));
      }
    }
    const cells = Object.entries(marks).map(([category, mark]) => {
      if (workspace && category === 'seo') {
        return '–'; // what only its owner sees is not to be found
      }
      const score = median(scores[category]);
      below += score < mark ? 1 : 0;
      return score < mark ? `**${score}**` : score;
    });
    console.log(`| ${name} | ${form} | ${cells.join(' | ')} |`);
  }
}
await browser.close();
process.exit(below === 0 ? 0 : 1);
