// The ways in which a snippet gets into a post. Each publishes it as a user and returns the
// post's address: (site, user, title, html, browser). Throws when WordPress refuses.

export const ways = {
  /** As the classic editor's tab for HTML saves it: WordPress makes the paragraphs. */
  classic: (site, user, title, html) => post(site, user, title, html),

  /** As one Custom HTML block. */
  block: (site, user, title, html) =>
    post(site, user, title, `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`),

  /** Typed into the classic editor, looked at in its Visual tab, and published by its button. */
  "visual tab": (site, user, title, html, browser) =>
    edit(browser, site, user, "?classic", async (page) => {
      // Whichever of its tabs this user had open last.
      await openTab(page, "tmce");
      await openTab(page, "html");
      await page.evaluate(
        (values) => {
          for (const [id, value] of Object.entries(values))
            document.getElementById(id).value = value;
        },
        { title, content: html },
      );
      await openTab(page, "tmce");
      await openTab(page, "html");
      // While WordPress saves a draft by itself, it takes no click.
      const button = await page.waitForSelector("#publish:not(.disabled)");
      await button.evaluate((publish) => publish.click());
      const found = await page.waitForFunction(
        () => new URLSearchParams(location.search).get("post"),
        { polling: 50 },
      );
      const id = await found.jsonValue();
      return `${site.origin}/?p=${id}`;
    }),

  /** An old post's HTML, made into blocks by the block editor's Convert to blocks. */
  converted: (site, user, title, html, browser) =>
    edit(browser, site, user, "", async (page) => {
      await page.waitForFunction(
        () => window.wp?.data?.select("core/editor")?.getCurrentPost()?.id,
        { polling: 50 },
      );
      return page.evaluate(convert, title, html);
    }),
};

/** Saves by the REST API, as the block editor does. */
async function post({ origin, passwords }, user, title, content) {
  const login = btoa(`${user}:${passwords[user]}`);
  const response = await fetch(`${origin}/?rest_route=/wp/v2/posts`, {
    method: "POST",
    headers: {
      authorization: `Basic ${login}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ title, content, status: "publish" }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${user}: ${JSON.stringify(answer)}`);
  return answer.link;
}

/** user → where the user is logged in. Logins at the same time would end each other. */
const logins = new Map();

async function logIn(browser, { origin }, user) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${origin}/wp-login.php`);
  // Not typed: a while after it came, the page puts the cursor into its first field.
  // install.php makes the password the name.
  await Promise.all([
    page.waitForNavigation(),
    page.$eval(
      "#loginform",
      (form, name) => {
        form.elements.log.value = name;
        form.elements.pwd.value = name;
        form.elements["wp-submit"].click();
      },
      user,
    ),
  ]);
  if (!page.url().includes("/wp-admin/"))
    throw new Error(`WordPress does not let ${user} in`);
  await page.close();
  return context;
}

/** Opens a new post in the editor as a user, and does something there. */
async function edit(browser, site, user, query, act) {
  if (!logins.has(user)) logins.set(user, logIn(browser, site, user));
  const page = await (await logins.get(user)).newPage();
  try {
    await page.goto(`${site.origin}/wp-admin/post-new.php${query}`);
    return await act(page);
  } finally {
    await page.close();
  }
}

/** Opens the classic editor's tab Visual (tmce) or Text (html); a click before it is ready is lost. */
async function openTab(page, tab) {
  await page.waitForFunction(
    (name) => {
      const editor = window.tinymce?.get("content");
      if (editor?.initialized && editor.isHidden() === (name === "html"))
        return true;
      document.querySelector(`#content-${name}`).click();
      return false;
    },
    { polling: 250 },
    tab,
  );
}

/** In the page: see `ways.converted`. */
async function convert(title, html) {
  const { blocks, data } = window.wp;
  const editor = data.dispatch("core/editor");
  const converted = blocks.rawHandler({ HTML: html });
  data.dispatch("core/block-editor").insertBlocks(converted);
  editor.editPost({ title, status: "publish" });
  await editor.savePost();
  return data.select("core/editor").getCurrentPost().link;
}
