using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;

namespace Sbpac.Site.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly (string, string)[] Site = [("index.html", "home")];

    private readonly Sandbox box = new();

    public void Dispose() => box.Dispose();

    [Fact]
    public void A_folder_with_files_of_someone_else_is_refused_and_nothing_is_touched()
    {
        box.Write("output/thesis.docx", "precious");
        Assert.Null(box.Open());
        Assert.Equal(["SITE601"], box.Codes);
        Assert.Equal("thesis.docx", box.Problems.ToImmutable()[0].Arguments[1]);
        Assert.Equal("precious", File.ReadAllText(box.At("output/thesis.docx")));
        Assert.False(Directory.Exists(box.Next));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(box.Output);
        Assert.Equal(new OutputReport(1, 0, 0), box.Build(Site));
        box.AssertSite(Site);
    }

    [Fact]
    public void Folders_above_the_output_are_made()
    {
        using var output = box.Open("some/where/new");
        Assert.NotNull(output);
        using var stage = output.BeginStage(1, 1);
        stage.Put("index.html", "home"u8);
        Assert.NotNull(stage.Commit(box.Problems));
        Assert.True(File.Exists(box.At("some/where/new/index.html")));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/output")]
    [InlineData("input/")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("theme/../input/x")]
    public void An_output_that_overlaps_what_is_read_is_refused(string output)
    {
        Assert.Null(box.Open(output));
        Assert.Equal(["SITE603"], box.Codes);
        Assert.False(Directory.Exists(box.At("input.next")) || Directory.Exists(box.At("input/output.next")));
    }

    [Fact]
    public void The_root_of_the_file_system_is_refused()
    {
        var problems = new Problems();
        var root = Path.GetPathRoot(box.Root)!;
        Assert.Null(OutputFolder.Open(root, box.Root, [], problems));
        Assert.Equal("SITE603", Assert.Single(problems.ToImmutable()).Code.Id);
    }

    [Fact]
    public void An_output_that_overlaps_the_input_by_way_of_a_link_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        Directory.CreateSymbolicLink(box.At("door"), box.At("input"));
        Assert.Null(box.Open("door/output"));
        Assert.Equal(["SITE603"], box.Codes);
        File.CreateSymbolicLink(box.At("window"), box.At("door"));
        Assert.Null(box.Open("window"));
        Assert.Equal(["SITE603"], box.Codes);
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_the_input_is_taken()
    {
        using var output = box.Open("input2");
        Assert.NotNull(output);
    }

    [Fact]
    public void An_input_where_the_next_site_would_be_prepared_is_refused()
    {
        var problems = new Problems();
        Assert.Null(OutputFolder.Open(box.Output, box.Root, [box.Next], problems));
        Assert.Equal("SITE603", Assert.Single(problems.ToImmutable()).Code.Id);
    }

    [Fact]
    public void A_link_is_followed_and_stays_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        Directory.CreateDirectory(box.At("server/www"));
        Directory.CreateSymbolicLink(box.Output, "server/www");
        box.Build(Site);
        box.Build(("index.html", "changed"));
        Assert.Equal("server/www", new DirectoryInfo(box.Output).LinkTarget);
        Assert.Equal("changed", File.ReadAllText(box.At("server/www/index.html")));
        Assert.False(Directory.Exists(box.Next));
    }

    [Fact]
    public void A_link_to_nothing_and_a_file_are_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        Directory.CreateSymbolicLink(box.Output, box.At("nowhere"));
        Assert.Null(box.Open());
        Assert.Equal(["SITE604"], box.Codes);
        box.Write("file", "x");
        Assert.Null(box.Open("file"));
        Assert.Equal(["SITE604"], box.Codes);
    }

    [Fact]
    public void Links_that_lead_round_in_a_circle_are_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        Directory.CreateSymbolicLink(box.At("a"), box.At("b"));
        Directory.CreateSymbolicLink(box.At("b"), box.At("a"));
        Assert.Null(box.Open("a/output"));
        Assert.Equal(["SITE608"], box.Codes);
    }

    [Fact]
    public void A_repository_is_refused_even_if_its_files_are_ours()
    {
        box.Build(Site);
        box.Write("output/.git/HEAD", "ref: refs/heads/pages");
        Assert.Null(box.Build(Site));
        Assert.Equal(["SITE605"], box.Codes);
        Assert.True(File.Exists(box.At("output/.git/HEAD")));
    }

    [Fact]
    public void A_folder_of_someone_else_where_the_next_site_would_be_prepared_is_refused()
    {
        box.Write("output.next/site/precious", "precious");
        Assert.Null(box.Build(Site));
        Assert.Equal(["SITE618"], box.Codes);
        Assert.Equal(["precious"], Sandbox.Read(box.Next).Values);
    }

    [Fact]
    public void A_second_build_into_the_same_folder_is_told_so()
    {
        var first = box.Open();
        Assert.Null(box.Open());
        Assert.Equal(["SITE602"], box.Codes);
        first!.Dispose();
        using var third = box.Open();
        Assert.NotNull(third);
    }

    [Fact]
    public void A_folder_that_is_closed_begins_no_stage()
    {
        var output = box.Open()!;
        output.Dispose();
        Assert.Throws<ObjectDisposedException>(() => output.BeginStage(1, 1));
    }

    [Fact]
    public void A_second_stage_waits_for_the_end_of_the_first()
    {
        using var output = box.Open()!;
        using (output.BeginStage(1, 1)) Assert.Throws<InvalidOperationException>(() => output.BeginStage(1, 1));
        output.BeginStage(1, 1).Dispose();
    }

    [Fact]
    public void The_rights_of_the_folder_stay_with_it()
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode Rights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute;
        box.Build(Site);
        File.SetUnixFileMode(box.Output, Rights);
        box.Build(("index.html", "changed"));
        Assert.Equal(Rights, File.GetUnixFileMode(box.Output));
    }

    [Fact]
    public void Only_the_manifests_of_the_two_trees_are_kept()
    {
        for (var version = 0; version < 5; version++) box.Build(("index.html", $"{version}"));
        Assert.Equal(2, Directory.EnumerateFiles(box.Next, "*.manifest*").Count());
    }

    [Fact]
    public void Every_code_of_the_output_has_words_with_the_same_gaps_in_both_languages()
    {
        var codes = Codes.All.Where(code => code.Id.StartsWith("SITE6", StringComparison.Ordinal)).Select(code => code.Id).ToImmutableArray();
        Assert.Equal(18, codes.Length);
        var (english, thai) = (Messages.In("en"), Messages.In("th"));
        Assert.All(codes, code => Assert.Equal(Gaps(english.Template(code)!), Gaps(thai.Template(code)!)));
    }

    private static string Gaps(string template) =>
        string.Concat(Enumerable.Range(0, 4).Select(gap => template.Contains($"{{{gap}}}", StringComparison.Ordinal) ? '1' : '0'));
}
