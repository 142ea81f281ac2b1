using System.Diagnostics;
using System.Runtime.Versioning;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Build;

/// <summary>The edges of a build: folders, links, theme, output. SITE010, SITE011, SITE501, SITE502, SITE601.</summary>
public sealed class InputFolderTests
{
    [Fact]
    public void Without_an_input_folder_the_program_says_where_it_looked()
    {
        using var site = new SmallSite();
        Directory.Delete(Path.Join(site.Root, "input"), recursive: true);
        site.RejectsOnly($"input: error SITE501: There is no folder \"{Path.Join(site.Root, "input")}\". Run the program where the folder input/ stands, or name it with --input.");
    }

    [Fact]
    public void Without_a_theme_the_program_says_what_is_missing()
    {
        using var site = new SmallSite();
        var run = site.Bare("build", "--theme", "look");
        Assert.Equal(1, run.Code);
        Assert.Equal($"look: error SITE502: There is no theme in \"{Path.Join(site.Root, "look")}\": phrases.yml is missing. Name the theme folder with --theme.\n", run.Error);
    }

    [Fact]
    public void Symbolic_links_are_refused_and_what_they_lead_to_is_never_read()
    {
        using var site = new SmallSite();
        using var secret = new Workspace();
        secret.Write("secret/index.th.md", "---\ntitle: Secret\ndate: 2565-08-03\n---\nSecret\n").Write("secret.jpg", SampleFiles.Jpeg);
        site.Release("title: ข่าว\ndate: 2565-08-03\nphotos: [{src: secret.jpg, alt: ก}]");
        File.CreateSymbolicLink(Path.Join(site.Root, "input", "news", "2022", "x", "secret.jpg"), Path.Join(secret.Root, "secret.jpg"));
        Directory.CreateSymbolicLink(Path.Join(site.Root, "input", "news", "2022", "secret"), Path.Join(secret.Root, "secret"));
        File.CreateSymbolicLink(Path.Join(site.Root, "input", "tags.yml"), "/etc/passwd");
        File.CreateSymbolicLink(Path.Join(site.Root, "input", "loop"), Path.Join(site.Root, "input", "loop"));
        const string message = "error SITE011: This is a symbolic link; only real files inside the input folder are read. Put the file itself here.";
        site.Rejects(
            $"input/loop: {message}",
            $"input/news/2022/secret: {message}",
            $"input/news/2022/x/secret.jpg: {message}",
            $"input/tags.yml: {message}");
        Assert.DoesNotContain("Secret", site.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_at_the_file_SITE010()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03");
        // Longer than any text can be, and yet without a byte on the disk.
        using (var file = File.OpenWrite(Path.Join(site.Root, "input", "news", "2022", "x", "index.en.md"))) file.SetLength(3L << 30);
        var run = site.Run("build");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("input/news/2022/x/index.en.md: error SITE010: This file could not be read: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("index.en.md")]
    [InlineData("photo.jpg")]
    public void A_pipe_is_no_file_and_nobody_waits_for_what_comes_out_of_it_SITE010(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a pipe is told from a file there");
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03");
        using (var made = Process.Start("mkfifo", Path.Join(site.Root, "input", "news", "2022", "x", name))) made.WaitForExit();
        site.Rejects($"input/news/2022/x/{name}: error SITE010: This file could not be read: it is a pipe, a socket or a device, and no file.");
    }

    [Theory]
    [InlineData(BuildPhase.Process, false)]
    [InlineData(BuildPhase.Process, true)]
    [InlineData(BuildPhase.Output, false)]
    public void A_text_that_changes_during_the_build_leaves_the_former_site_as_it_was_SITE010(BuildPhase phase, bool goes)
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03").Release("title: ข่าวที่สอง\ndate: 2565-08-04", name: "y").Build();
        // A page that is gone is made again, of a text whose reading is stored.
        if (phase == BuildPhase.Output) File.Delete(Path.Join(site.Root, "output", "news", "2022", "08", "x", "index.html"));
        else site.Release("title: ข่าวใหม่\ndate: 2565-08-03");
        var before = site.Files("output");
        var text = Path.Join(site.Root, "input", "news", "2022", "x", "index.th.md");
        var report = new SiteBuilder(site.Options, new Meanwhile(phase, () =>
        {
            if (goes) File.Delete(text);
            else File.AppendAllText(text, "ต่อ");
        })).Build();
        Assert.Equal(["input/news/2022/x/index.th.md SITE010 @file.changed"], report.Problems.Where(problem => problem.Code.Effect(strict: false) == Severity.Error)
            .Select(problem => $"{problem.At} {problem.Code.Id} {problem.Arguments.Single()}"));
        Assert.Null(report.Output);
        Assert.Equal(before, site.Files("output"));
    }

    [Fact]
    public void A_text_that_goes_before_a_first_build_comes_to_it_is_an_error_at_the_file_SITE010()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03").Release("title: ข่าวที่สอง\ndate: 2565-08-04", name: "y");
        var text = Path.Join(site.Root, "input", "news", "2022", "x", "index.th.md");
        var report = new SiteBuilder(site.Options, new Meanwhile(BuildPhase.Process, () => File.Delete(text))).Build();
        var error = Assert.Single(report.Problems, problem => problem.Code.Effect(strict: false) == Severity.Error);
        Assert.Equal("input/news/2022/x/index.th.md SITE010", $"{error.At} {error.Code.Id}");
        Assert.DoesNotContain("@file.changed", error.Arguments);
        Assert.Null(report.Output);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_may_not_be_read_is_an_error_at_the_folder_SITE010()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Nothing is forbidden to this user.");
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03");
        var folder = Path.Join(site.Root, "input", "news", "2022");
        File.SetUnixFileMode(folder, UnixFileMode.None);
        var run = site.Run("build");
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(1, run.Code);
        Assert.Contains("input/news/2022: error SITE010: This file could not be read: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_folder_that_is_not_ours_is_refused_and_nothing_in_it_is_touched()
    {
        using var site = new SmallSite();
        var mine = Path.Join(site.Root, "output", "thesis.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(mine)!);
        File.WriteAllText(mine, "years of work");
        var run = site.Run("build");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("output: error SITE601: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], site.Outputs);
        Assert.Equal("years of work", File.ReadAllText(mine));
    }

    [Fact]
    public void After_an_error_the_former_site_stands_as_it_was()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03");
        site.Build();
        var before = site.Files("output");
        site.Release("title: ข่าวใหม่\ndate: 2565-13-03");
        Assert.Contains("Nothing was written: mend the errors above. The former site stands as it was.", site.Run("build").Out, StringComparison.Ordinal);
        var after = site.Files("output");
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before, file => Assert.Equal(file.Value, after[file.Key]));
    }

    [Theory]
    [InlineData("templates/release.html", "<h1>{{ title }}</h1>\n{{ titel }}\n", "look/templates/release.html:2:", "titel")]
    [InlineData("templates/page.html", "{{ for }}", "look/templates/page.html:1:", "error SITE401")]
    [InlineData("templates/page.html", "{{ phrase \"no.such.phrase\" }}", "look/templates/page.html:1:", "no.such.phrase")]
    public void What_is_wrong_in_a_template_is_reported_at_its_line_and_nothing_is_written(string file, string text, string place, string word)
    {
        using var site = new SmallSite();
        using var look = new Workspace();
        site.Release("title: ข่าว\ndate: 2565-08-03").Write("pages/about.th.md", "---\ntitle: เกี่ยวกับ\n---\nเบตง");
        look.CopyFolder(Repository.At("tests", "Cases", "theme"), "look").Write("look/" + file, text);
        Directory.Move(Path.Join(look.Root, "look"), Path.Join(site.Root, "look"));
        var run = site.Bare("build", "--theme", "look", "--now", Workspace.Now);
        Assert.Equal(1, run.Code);
        Assert.StartsWith(place, run.Error, StringComparison.Ordinal);
        Assert.Contains(word, run.Error, StringComparison.Ordinal);
        Assert.Empty(site.Outputs);
    }
}
