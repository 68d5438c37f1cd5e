"""Has the program make a workspace with the baseline and export it in all formats, in a home of its own."""
import os
import pathlib
import subprocess

import papers

FORMATS = ["json", "csv", "html", "odt", "xlsx", "pdf"]


class Exports:
    def __init__(self, program, folder):
        self.program, self.folder = str(pathlib.Path(program).resolve()), pathlib.Path(folder)
        home = self.folder / "home"
        home.mkdir()
        self.environment = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home),
                            "QT_QPA_PLATFORM": "offscreen"}
        self.run("new", "baseline.kspiegel")

    def run(self, *arguments, says=False):
        done = subprocess.run([self.program, *arguments], cwd=self.folder, env=self.environment, capture_output=True)
        if done.returncode != 0 or (done.stderr and not says):
            said = done.stderr.decode("utf-8", "replace")
            raise RuntimeError(f"{' '.join(arguments)}: status {done.returncode}\n{said}")
        return done.stdout.decode("utf-8")

    def table_ids(self):
        """The ids of all single tables, the chapters as one; without the report, which is a document of its own."""
        ids = [line.split()[0] for line in self.run("tables", "baseline.kspiegel").splitlines()[1:]]
        return [each for each in ids if each != "report" and not each.startswith("theme:")]

    def make(self, stem, what, workspace="baseline.kspiegel"):
        """The paths of the same choice in every format."""
        paths = {each: self.folder / f"{stem}.{each}" for each in FORMATS}
        for path in paths.values():
            self.run("export", workspace, "--what", what, "--to", path.name)
        return paths

    def make_papers(self):
        """The papers of a round with forms: the blank one, and what a city signs. The paths of each, by its name."""
        self.run("new", "forms.kspiegel")
        self.run("rounds", "forms.kspiegel", "--add", papers.ROUND, "--name", "Voorjaar 2027")
        form = self.folder / "gent.kszelf"
        self.run("form", "forms.kspiegel", "--city", "gent", "--round", papers.ROUND, "--to", form.name)
        papers.fill(form)
        self.run("import", "forms.kspiegel", form.name, says=True)  # that it does not count as handed in
        made = {each: self.make(each.split(":")[0], each, "forms.kspiegel")
                for each in ("questionnaire", "self-evaluation:gent")}
        return {**made, **self.make_follow_up()}

    def make_follow_up(self):
        """The tables of what followed the report, and the minutes of a meeting."""
        self.run("new", "followed.kspiegel")
        papers.follow_up(self.folder / "followed.kspiegel")
        tables = "long-list,priorities,ratings,actions,workload,journal,meetings"
        return {"follow-up": self.make("follow-up", tables, "followed.kspiegel"),
                "minutes": self.make("minutes", f"minutes:{papers.MEETING}", "followed.kspiegel")}
