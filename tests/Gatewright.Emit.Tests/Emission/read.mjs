// Opens HTML files in Chromium as a desk and as a phone: does the page scroll sideways, and what does axe-core say about its accessibility? Then prints each as PDF: is
// something wider than the paper? Prints a line of JSON for each file: { file, problems }. With a folder in the variable SHOTS it keeps a picture of each page and the PDF.
//     CHROMIUM=... node read.mjs FILE...
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
process.on('exit', () => browser.process()?.kill());
const page = await browser.newPage();
for (const file of process.argv.slice(2)) {
  const problems = [];
  page.removeAllListeners('request');
  page.on('request', request => request.url().startsWith('file:') || problems.push(`asks for ${request.url()}`));
  page.on('pageerror', error => problems.push(`fails: ${error.message}`));
  for (const [name, width, height] of [['desk', 1280, 900], ['phone', 390, 844]]) {
    await page.setViewport({ width, height, isMobile: name === 'phone', hasTouch: name === 'phone' });
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(`file://${path.resolve(file)}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0)
        problems.push(`${name}: ${wide} pixels wider than the screen`);
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      for (const violation of violations)
        problems.push(`${name}, ${scheme}: ${violation.id}: ${violation.help}: ${violation.nodes[0].html.slice(0, 160)}`);
      if (process.env.SHOTS)
        await page.screenshot({ path: path.join(process.env.SHOTS, `${path.basename(file, '.html')}-${name}-${scheme}.png`), fullPage: true });
    }
  }

  const broken = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')]
    .map(it => it.getAttribute('href').slice(1)).filter(id => !document.getElementById(id)));
  for (const id of broken)
    problems.push(`a link leads to ${id}, which isn't there`);
  // A4 has 794 dots across.
  await page.emulateMediaType('print');
  await page.setViewport({ width: 794, height: 1123 });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wider > 0)
    problems.push(`paper: ${wider} dots wider than A4`);
  const pdf = Buffer.from(await page.pdf({ format: 'A4' }));
  if (pdf.toString('latin1', 0, 5) !== '%PDF-' || pdf.length < 10_000)
    problems.push('prints no PDF');
  await page.emulateMediaType(null);
  if (process.env.SHOTS)
    fs.writeFileSync(path.join(process.env.SHOTS, `${path.basename(file, '.html')}.pdf`), pdf);
  console.log(JSON.stringify({ file, problems }));
}
process.exit(0);
