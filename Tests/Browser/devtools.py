"""A browser without a window, steered over a pipe in Chromium's DevTools protocol."""

import fcntl
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

PROGRAMS = ["chromium", "chromium-browser", "google-chrome"]


def program():
    """The browser's path; None where there is none."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


class Browser:
    """One browser with one page open. Use it with `with`."""

    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="sequitur-browser-")
        self.answers = {}
        self.events = []
        self.buffer = b""
        self.last = 0
        self.session = None
        # The browser reads from its descriptor 3 and writes to its descriptor 4. Ours lie above, so
        # that putting them there overwrites none of them.
        ends = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in (*os.pipe(), *os.pipe())]
        theirs_in, self.ours_out, self.ours_in, theirs_out = ends

        def put_ends():
            os.dup2(theirs_in, 3)
            os.dup2(theirs_out, 4)

        self.process = subprocess.Popen(
            [
                program(),
                "--headless=new",
                "--remote-debugging-pipe",
                f"--user-data-dir={self.profile}",
                # Some build machines run as root, where Chromium's sandbox does not start.
                *(["--no-sandbox"] if os.geteuid() == 0 else []),
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-extensions",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--font-render-hinting=none",
                # Whatever a page asks for, nothing leaves the machine.
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "about:blank",
            ],
            preexec_fn=put_ends,
            pass_fds=(3, 4),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)

    def __enter__(self):
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "Debugger"):
            self.call(f"{domain}.enable")
        return self

    def __exit__(self, *_):
        try:
            self.session = None
            self.call("Browser.close", seconds=5)
        except (OSError, TimeoutError):
            pass
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def call(self, method, seconds=60, **parameters):
        """Asks the browser for something and waits for its answer."""
        self.last += 1
        message = {"id": self.last, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.ours_out, data) :]
        end = time.monotonic() + seconds
        while self.last not in self.answers:
            if not self.read(end - time.monotonic()):
                raise TimeoutError(f"{method} took more than {seconds} s")
        answer = self.answers.pop(self.last)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer["result"]

    def read(self, seconds):
        """Takes in what the browser says next; false where it says nothing in time."""
        if not select.select([self.ours_in], [], [], max(0, seconds))[0]:
            return False
        data = os.read(self.ours_in, 1 << 20)
        if not data:
            raise OSError("the browser has gone")
        *messages, self.buffer = (self.buffer + data).split(b"\0")
        for message in map(json.loads, messages):
            if "id" in message:
                self.answers[message["id"]] = message
            elif message["method"] == "Page.javascriptDialogOpening":
                self.events.append(message)
                # A dialog holds everything up until it is answered; the answer is not waited for.
                self.last += 1
                os.write(
                    self.ours_out,
                    json.dumps(
                        {
                            "id": self.last,
                            "method": "Page.handleJavaScriptDialog",
                            "params": {"accept": False},
                            "sessionId": self.session,
                        }
                    ).encode()
                    + b"\0",
                )
            else:
                self.events.append(message)
        return True

    def load(self, path, quiet=0.05, seconds=30):
        """Opens a file and waits until it is loaded and nothing more happens; returns its events."""
        self.events.clear()
        self.call("Page.navigate", url="file://" + path)
        end = time.monotonic() + seconds
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            if not self.read(end - time.monotonic()):
                raise TimeoutError(f"{path} did not load in {seconds} s")
        while self.read(quiet):
            if time.monotonic() > end:
                break
        return list(self.events)

    def view(self, width, height, scheme, media=""):
        """Sets the size of the screen and the colours that the reader likes."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 600,
        )
        self.call(
            "Emulation.setEmulatedMedia",
            media=media,
            features=[{"name": "prefers-color-scheme", "value": scheme}],
        )

    def evaluate(self, expression, world=None):
        """The value of an expression, in the page's own world or another."""
        where = {"contextId": world} if world else {}
        result = self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True, **where
        )
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"])[:2000])
        return result["result"].get("value")

    def separate_world(self):
        """A world in which scripts see the page's elements and nothing that its scripts did."""
        frame = self.call("Page.getFrameTree")["frameTree"]["frame"]["id"]
        made = self.call("Page.createIsolatedWorld", frameId=frame, worldName="audit")
        return made["executionContextId"]
