#!/usr/bin/env python3
"""Looks at the pages of reports in a browser: nothing runs, nothing loads, all fits and can be read.

The reports of the sample article and of the hostile articles are opened at the width of a desk and of
a phone, in light and in dark; then once more with the pages' own content security policy switched
off, so that it is not this alone which keeps them still. Pages that are bad on purpose come first:
what does not find fault with them finds none anywhere.

    run.py TOOL FOLDER    the built tool, and a folder for reports and pictures, which is emptied
"""

import base64
import html
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
import devtools  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
FIXTURES = HERE.parent / "CommandTests" / "Fixtures"
AUDIT = (HERE / "audit.js").read_text()
VIEWS = [
    (name, width, height, scheme)
    for name, width, height in [("desk", 1280, 900), ("phone", 390, 844)]
    for scheme in ("light", "dark")
]

# A sound page but for one thing, and what has to be said of it.
SOUND = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>'
    '<meta name="viewport" content="width=device-width, initial-scale=1"></head><body>'
    "<header><h1>x</h1></header><main>{}</main><footer>x</footer></body></html>"
)
CONTROLS = [
    ("", None),
    ("<script>window.pwned=1</script>", "ran a script"),
    ("<script>document.title='pwned'</script>", "the title has changed"),
    ("<script>window.pwned=1</script>", "window.pwned"),
    ("<img src='data:,' alt='a picture' onerror='window.pwned=1'>", "ran a script"),
    ("<p onclick='x'>x</p>", "attribute onclick"),
    ("<script>alert(1)</script>", "opened a dialog"),
    ("<img src='https://evil.example/x.png' alt='a picture'>", "asked for https://evil.example"),
    ("<meta http-equiv=refresh content='0;url=https://evil.example/'>", "evil.example"),
    ("<a href='javascript:x'>x</a>", "href of javascript:x"),
    ("<iframe></iframe>", "element <iframe>"),
    ("<form></form>", "element <form>"),
    ("<img src='data:image/svg+xml;base64,PHN2Zy8+' alt=''>", "a picture without a name"),
    ("<p style='text-align: left;width:2000px'>x</p>", "scrolls sideways"),
    ("<p style='position:fixed;left:2000px'>x</p>", "sticks out"),
    ("<p style='color:#999'>x</p>", "contrast 2.85"),
    ("<h3>x</h3>", "a level of headings is left out"),
    ("<p>\u202ex</p>", "a control character"),
    ("<a href='#none'>x</a>", "a link to nowhere"),
]


def happenings(events, path):
    """What a page did that it should not, from the browser's events."""
    worlds = set()
    for event in events:
        method, told = event["method"], event.get("params", {})
        if method == "Runtime.executionContextCreated":
            context = told["context"]
            if context.get("auxData", {}).get("isDefault"):
                worlds.add(context["id"])
        elif method == "Debugger.scriptParsed" and told["executionContextId"] in worlds:
            yield f"ran a script: {told.get('url')}"
        elif method == "Network.requestWillBeSent":
            address = told["request"]["url"]
            if not address.startswith("data:image/svg+xml;base64,") and address != f"file://{path}":
                yield f"asked for {address[:120]}"
        elif method == "Page.javascriptDialogOpening":
            yield "opened a dialog"
        elif method == "Log.entryAdded":
            yield f"was warned of: {told['entry']['text'][:200]}"


def problems(browser, path, title, views, pictures=None):
    """Opens a page and returns what is wrong with it, and takes its pictures."""
    found = list(happenings(browser.load(path), path))
    world = browser.separate_world()
    for name, width, height, scheme in views:
        browser.view(width, height, scheme)
        found += [f"{name}, {scheme}: {it}" for it in browser.evaluate(f"{AUDIT}({width})", world)]
        if pictures:
            take_picture(browser, pictures, f"{name}-{scheme}")
    if browser.evaluate("document.title", world) != title:
        found.append("the title has changed")
    # Everything that the page did meanwhile, before a script of ours enters its own world.
    found += [it for it in happenings(browser.events, path) if it not in found]
    if browser.evaluate("'pwned' in window"):
        found.append("window.pwned is set")
    return found


def take_picture(browser, pictures, name):
    folder, is_whole = pictures
    shot = browser.call(
        "Page.captureScreenshot",
        format="png",
        optimizeForSpeed=True,
        captureBeyondViewport=is_whole,
        **({"clip": whole(browser)} if is_whole else {}),
    )
    (folder / f"{name}.png").write_bytes(base64.b64decode(shot["data"]))


def whole(browser):
    size = browser.call("Page.getLayoutMetrics")["cssContentSize"]
    return {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}


def print_page(browser, path, file):
    """Prints a page to PDF, as someone would who likes dark screens."""
    browser.view(1280, 900, "dark")
    browser.load(path)
    data = browser.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"]
    file.write_bytes(base64.b64decode(data))


def check_controls(browser, folder):
    """Looks at pages that are bad on purpose; returns what was not found out."""
    missed = []
    for number, (content, expected) in enumerate(CONTROLS):
        file = folder / f"{number}.html"
        file.write_text(SOUND.format(content))
        found = problems(browser, str(file), "x", [VIEWS[2]])
        is_right = not found if expected is None else any(expected in it for it in found)
        if not is_right:
            missed.append(f"control {number} {content!r}: expected {expected!r}, found {found}")
    # A policy keeps a script from running, which the browser tells of, until it is switched off.
    file = folder / "policy.html"
    policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"
    file.write_text(
        SOUND.format("<script>window.pwned=1</script>").replace("<title>", policy + "<title>")
    )
    kept = problems(browser, str(file), "x", [])
    browser.call("Page.setBypassCSP", enabled=True)
    off = problems(browser, str(file), "x", [])
    browser.call("Page.setBypassCSP", enabled=False)
    if "window.pwned is set" in kept or not any("was warned of" in it for it in kept):
        missed.append(f"control of the policy: found {kept}")
    if "window.pwned is set" not in off:
        missed.append(f"control without the policy: found {off}")
    return missed


def make_reports(tool, folder):
    """Writes the reports; returns their pages, and for each whether it is to be seen whole."""
    environment = dict(os.environ, HOME=str(folder / "home"))
    environment.pop("XDG_CONFIG_HOME", None)
    for arguments in (
        [FIXTURES / "harbour.txt", "--name", "sample", "-o", folder / "sample"],
        [FIXTURES / "harbour.gold.txt", "--given-order", "--name", "given", "-o", folder / "sample"],
        [FIXTURES / "hostile.jsonl", "--restore", "-o", folder / "hostile"],
    ):
        subprocess.run(
            [tool, "report", "--html", "--quiet", *arguments],
            check=True,
            env=environment,
            stdout=subprocess.DEVNULL,
        )
    pages = [(page, True) for page in sorted((folder / "sample").rglob("*.html"))]
    return pages + [(page, False) for page in sorted((folder / "hostile").rglob("*.html"))]


def main():
    tool, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    if not devtools.program():
        sys.exit("browser: there is no Chromium; make test-browser installs it")
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "controls").mkdir(parents=True)
    started = time.monotonic()
    pages = make_reports(tool, folder)
    hostile = sum(1 for line in (FIXTURES / "hostile.jsonl").open() if line.strip())
    failures = []
    if len(pages) != hostile + 3:
        failures.append(f"{len(pages)} pages for {hostile} hostile articles")
    with devtools.Browser() as browser:
        failures += check_controls(browser, folder / "controls")
        for page, is_whole in pages:
            text = page.read_text()
            title = html.unescape(re.search("<title>(.*?)</title>", text).group(1))
            pictures = folder / "pictures" / page.relative_to(folder).with_suffix("")
            pictures.mkdir(parents=True)
            found = problems(browser, str(page), title, VIEWS, (pictures, is_whole))
            browser.call("Page.setBypassCSP", enabled=True)
            found += [
                f"without its policy: {it}" for it in problems(browser, str(page), title, [])
            ]
            browser.call("Page.setBypassCSP", enabled=False)
            failures += [f"{page.relative_to(folder)}: {it}" for it in found]
        print_page(browser, str(folder / "sample/sample/report.html"), folder / "sample.pdf")
    for failure in failures:
        print(f"browser: {failure}", file=sys.stderr)
    taken = time.monotonic() - started
    print(
        f"{len(pages)} pages in {len(VIEWS)} views and {len(CONTROLS) + 1} controls in {taken:.0f} s, "
        f"{len(failures)} problems; pictures in {os.path.relpath(folder)}"
    )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
