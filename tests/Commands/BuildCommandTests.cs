using System.Text.Json;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Commands;

public sealed class BuildCommandTests
{
    private static SmallSite Mixed() => new SmallSite()
        .Release("title: ก\ndate: 2565-08-03")
        .Release("title: A", "The officers went to Betong.", language: "en")
        .Release("title: ข\ndate: 2565-08-03\ndraft: true", name: "b")
        .Release("title: ค\ndate: 2565-08-03\npublishDate: 2565-10-01", name: "c")
        .Release("title: ง\ndate: 2565-08-03\nexpiryDate: 2565-08-20", name: "d")
        .Release("title: จ\ndate: 2565-08-03\nwithdrawn: {date: 2565-08-10, reason: ก}", name: "e")
        .Release("title: ฉ\ndate: 2565-08-03\nremoved: {date: 2565-08-10, reason: ก}", name: "f")
        .Release("title:", "", name: "f", language: "en")
        .Write("pages/about.th.md", "---\ntitle: เกี่ยวกับ\n---\nเบตง");

    [Fact]
    public void The_last_lines_count_what_became_of_every_text_and_file()
    {
        using var site = Mixed();
        var lines = site.Build().Out.Split('\n');
        Assert.Equal("9 texts of 6 releases and 1 pages: 3 published, 1 draft, 1 scheduled, 1 expired, 2 withdrawn, 0 rejected, 1 not translated.", lines[0]);
        Assert.Equal($"{site.Outputs.Count} files written, 0 unchanged, 0 removed.", lines[1]);
        Assert.Equal("A date will change the site at 2022-10-01 00:00 +07:00: build again then.", lines[2]);
        Assert.Matches("^Took [0-9]+\\.[0-9]{2} s\\.$", lines[3]);
        Assert.Equal(["", ""], lines[4..].Append(""));
    }

    [Fact]
    public void A_second_run_counts_what_is_written_unchanged_and_removed()
    {
        using var site = Mixed();
        site.Build();
        var before = site.Outputs.Count;
        Assert.Contains($"\n0 files written, {before} unchanged, 0 removed.\n", site.Build().Out, StringComparison.Ordinal);
        File.Delete(Path.Join(site.Root, "input", "pages", "about.th.md"));
        Assert.Contains(" 1 removed.\n", site.Build().Out, StringComparison.Ordinal);
        Assert.False(site.Has("about/"));
    }

    [Fact]
    public void Warnings_stop_nothing_unless_they_are_asked_to()
    {
        using var site = new SmallSite();
        site.Write("tags.yml", "ita: {th: ไอทีเอ}").Release("title: ข่าว\ndate: 2565-08-03\ntags: [x]");
        var strict = site.Run("build", "--strict");
        Assert.Equal(1, strict.Code);
        Assert.StartsWith("input/news/2022/x/index.th.md:4:8: error SITE116: ", strict.Error, StringComparison.Ordinal);
        Assert.Empty(site.Outputs);
        Assert.Contains(": warning SITE116: ", site.Build().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_stop_nothing_even_where_warnings_do()
    {
        using var site = Mixed();
        Assert.Contains(": note SITE127: ", site.Build("--strict").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostics_can_be_had_as_JSON()
    {
        using var site = Mixed();
        site.Write("tags.yml", "ita: {th: ไอทีเอ}").Release("title: ก\ndate: 2565-08-03\ntags: [\"<ปลา>\"]");
        var run = site.Build("--format", "json");
        Assert.Empty(run.Error);
        var json = JsonDocument.Parse(run.Out).RootElement;
        var warning = json.GetProperty("diagnostics").EnumerateArray().Single(problem => problem.GetProperty("code").GetString() == "SITE116");
        Assert.Equal("warning", warning.GetProperty("severity").GetString());
        Assert.Equal("input/news/2022/x/index.th.md", warning.GetProperty("file").GetString());
        Assert.Equal((4, 8), (warning.GetProperty("line").GetInt32(), warning.GetProperty("column").GetInt32()));
        Assert.Equal("tags.yml does not know the tag \"<ปลา>\"; it is shown as written.", warning.GetProperty("message").GetString());
        Assert.Equal("scheduled", json.GetProperty("texts").GetProperty("news/2022/c/index.th.md").GetProperty("standing").GetString());
        Assert.Equal("2022-10-01T00:00:00+07:00", json.GetProperty("texts").GetProperty("news/2022/c/index.th.md").GetProperty("until").GetString());
        Assert.Equal(site.Outputs.Count, json.GetProperty("files").GetProperty("written").GetInt32());
        Assert.Equal("2022-10-01T00:00:00+07:00", json.GetProperty("nextChange").GetString());
        var strict = JsonDocument.Parse(site.Run("build", "--format", "json", "--strict").Out).RootElement.GetProperty("diagnostics").EnumerateArray();
        Assert.Contains(strict, problem => problem.GetProperty("code").GetString() == "SITE116" && problem.GetProperty("severity").GetString() == "error");
    }

    [Fact]
    public void Diagnostics_can_be_had_as_annotations_of_the_git_host()
    {
        using var site = new SmallSite();
        site.Write("tags.yml", "ita: {th: ไอทีเอ}").Release("title: 50% ก: ข\ndate: 2565-08-03\ntags: [x]\nrelated: [2022/y]")
            .Release("title: วาย\ndate: 2565-08-03\ndraft: true", name: "y").Write("news/2022/x/a, b.pdf", SampleFiles.Pdf);
        var run = site.Run("build", "--format", "github");
        Assert.Equal(1, run.Code);
        Assert.Empty(run.Error);
        var lines = run.Out.Split('\n');
        Assert.Contains("::error file=input/news/2022/x/index.th.md,line=2,col=8,title=SITE109::YAML misreads this text unless it is quoted. Write: title: \"50%25 ก: ข\"", lines);
        Assert.Contains("::warning file=input/news/2022/x/index.th.md,line=4,col=8,title=SITE116::tags.yml does not know the tag \"x\"; it is shown as written.", lines);
        Assert.Contains("::notice file=input/news/2022/x/index.th.md,line=5,col=11,title=SITE306::\"2022/y\" is not news on the site now (draft). It is left out.", lines);
        Assert.Contains(lines, line => line.StartsWith("::warning file=input/news/2022/x/a%2C b.pdf,title=SITE012::", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("2 texts of 2 releases", StringComparison.Ordinal));
        Assert.Contains(site.Run("build", "--format", "github", "--strict").Out.Split('\n'), line => line.StartsWith("::error", StringComparison.Ordinal) && line.Contains("SITE116", StringComparison.Ordinal));
    }

    [Fact]
    public void Messages_can_be_had_in_Thai()
    {
        using var site = new SmallSite();
        site.Release("titel: ก\ndate: 2565-13-01");
        var run = site.Run("build", "--messages", "th");
        Assert.Equal(
            """
            input/news/2022/x/index.th.md:1:1: ข้อผิดพลาด SITE111: ไม่มีหัวข้อข่าว กรุณาเพิ่มบรรทัด title: "…"
            input/news/2022/x/index.th.md:2:1: ข้อผิดพลาด SITE108: ไม่รู้จักช่องข้อมูล "titel" หมายถึง "title" หรือไม่
            input/news/2022/x/index.th.md:3:7: ข้อผิดพลาด SITE104: "2565-13-01" ไม่ใช่วันที่ กรุณาเขียนเป็น 2565-08-03 หรือ 2022-08-03

            """.ReplaceLineEndings("\n"), run.Error);
        Assert.StartsWith("ข้อความ 1 ไฟล์ จากข่าว 1 เรื่องและหน้าทั่วไป 0 หน้า: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_are_shown_as_they_were_typed()
    {
        using var site = new SmallSite();
        site.Release("titel: ก\ndate: 2565-08-03");
        Directory.Move(Path.Join(site.Root, "input"), Path.Join(site.Root, "content"));
        var run = site.Run("build", "--input", "./content/");
        Assert.StartsWith("./content/news/2022/x/index.th.md:1:1: error SITE111: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folders_can_be_named()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03");
        Directory.Move(Path.Join(site.Root, "input"), Path.Join(site.Root, "content"));
        site.Build("--input", "content", "--output", "public/www");
        Assert.NotEmpty(site.Files("public/www"));
        Assert.Empty(site.Outputs);
    }

    [Fact]
    public void Without_a_command_the_program_builds()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03");
        var run = site.Bare("--theme", Repository.At("tests", "Cases", "theme"), "--now", Workspace.Now);
        Assert.Equal(0, run.Code);
        Assert.True(site.Has("news/2022/08/x/"));
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build --thraeds 1")]
    [InlineData("build --threads 0")]
    [InlineData("build --threads many")]
    [InlineData("build --format xml")]
    [InlineData("build --messages de")]
    [InlineData("build --now yesterday")]
    [InlineData("build --now 3/8/65")]
    [InlineData("build --now 2022-02-30")]
    [InlineData("build --base-url news.example.go.th")]
    [InlineData("build --base-url ftp://host/")]
    [InlineData("build --input")]
    [InlineData("build extra")]
    [InlineData("related")]
    [InlineData("new")]
    [InlineData("new --date")]
    public void Wrong_usage_ends_with_2_and_says_what_is_wrong(string line)
    {
        using var site = new SmallSite();
        var run = site.Bare(line.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Error);
        Assert.Empty(site.Outputs);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build --help")]
    [InlineData("--version")]
    public void Help_is_no_error(string line)
    {
        using var site = new SmallSite();
        var run = site.Bare(line.Split(' '));
        Assert.Equal(0, run.Code);
        Assert.NotEmpty(run.Out);
    }

    [Theory]
    [InlineData("--help", "  Sbpac.Site [command] [options]")]
    [InlineData("check --help", "  Sbpac.Site check [options]")]
    public void Help_calls_the_program_by_its_name_whatever_runs_it(string line, string usage)
    {
        using var site = new SmallSite();
        Assert.Contains(usage, site.Bare(line.Split(' ')).Out.Split('\n'));
    }
}
