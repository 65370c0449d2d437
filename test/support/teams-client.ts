import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Locator, type Page, chromium } from 'playwright-core';
import { note } from './kept-logs';

/** Debian's Chromium, or the one that CHROMIUM names. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const screenshots = join(__dirname, '../../artefacts/screenshots');

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags });
}

/** A person at the Playground's page in a real browser. */
export class TeamsClient {
  private constructor(readonly page: Page) {}

  static async open(browser: Browser, url: string): Promise<TeamsClient> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    page.setDefaultTimeout(15_000);
    // Its fonts come from elsewhere; it renders without them.
    await page.route(
      ({ hostname }) => !['localhost', '127.0.0.1'].includes(hostname),
      route => route.abort(),
    );
    await page.goto(url);
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    return new TeamsClient(page);
  }

  async say(text: string): Promise<void> {
    note({ texts: [text] });
    await this.page.locator('[role=textbox][contenteditable=true]').last().click();
    await this.page.keyboard.insertText(text);
    await this.page.getByRole('button', { name: 'Send Message' }).last().click();
  }

  /** Starts a thread in a channel, with a mention of the bot. */
  async post(text: string): Promise<void> {
    note({ texts: [text] });
    await this.page.locator('[role=textbox][contenteditable=true]').first().click();
    await this.page.keyboard.type('@Fir');
    await this.page.getByRole('menuitem', { name: 'Firstline' }).click();
    await this.page.keyboard.insertText(` ${text}`);
    await this.page.getByRole('button', { name: 'Post' }).click();
  }

  /** Goes to a chat or channel by its name in the list. */
  async goTo(place: string): Promise<void> {
    await this.page.getByRole('treeitem', { name: place }).click();
  }

  /** Waits until a text stands on the page; the newest where there are several. */
  async sees(text: string | RegExp): Promise<Locator> {
    const found = this.page.getByText(text).last();
    await found.waitFor();
    return found;
  }

  async press(title: string): Promise<void> {
    await this.page.getByRole('button', { name: title, exact: true }).last().click();
  }

  async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).last().click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    note({ texts: [text] });
    await this.page.getByRole('textbox', { name: label }).last().fill(text);
  }

  /** What a field holds. */
  valueOf(label: string): Promise<string> {
    return this.page.getByRole('textbox', { name: label }).last().inputValue();
  }

  /** Keeps a picture of the page in artefacts/screenshots. */
  async picture(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.mouse.move(0, 0);
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }
}
