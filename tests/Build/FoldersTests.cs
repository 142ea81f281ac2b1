using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Build;

/// <summary>What is wrong with the folders themselves, from the command line.</summary>
public sealed class FoldersTests
{
    private static string Fail(Workspace work)
    {
        var run = work.Run("build", "--now", Workspace.Now);
        Assert.Equal(1, run.Code);
        Assert.Empty(work.Files("output"));
        return run.Error;
    }

    [Fact]
    public void A_missing_input_folder_is_named_with_its_option()
    {
        using var work = new Workspace().CopyFolder(Repository.At("tests", "Cases", "theme"), "theme");
        Assert.StartsWith("input: error SITE501: ", Fail(work), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_theme_is_named_with_its_option()
    {
        using var work = new Workspace().Write("input/site.yml", Plans.Settings);
        Assert.StartsWith("theme: error SITE502: ", Fail(work), StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_without_settings_is_told_what_to_write()
    {
        using var work = Plans.Site().Release("a", "th", "ข่าว", "2022-08-03");
        File.Delete(Path.Join(work.Root, "input", "site.yml"));
        Assert.Contains("SITE131", Fail(work), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_input_is_refused_and_nothing_behind_it_is_read()
    {
        using var outside = new Workspace().Write("secret.txt", "secret");
        using var work = Plans.Site().Release("a", "th", "ข่าว", "2022-08-03", "attachments: [{src: secret.txt, title: ลับ}]");
        File.CreateSymbolicLink(Path.Join(work.Root, "input", "news", "2022", "a", "secret.txt"), Path.Join(outside.Root, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Join(work.Root, "input", "news", "2021"), outside.Root);
        var error = Fail(work);
        Assert.Contains("input/news/2022/a/secret.txt: error SITE011: ", error, StringComparison.Ordinal);
        Assert.Contains("input/news/2021: error SITE011: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_the_system_does_not_give_is_an_error_at_that_file()
    {
        using var work = Plans.Site().Release("a", "th", "ข่าว", "2022-08-03");
        using var held = new FileStream(Path.Join(work.Root, "input", "news", "2022", "a", "index.th.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        // Windows keeps others out; elsewhere it is longer than a text can be, and yet without a byte on the disk.
        held.SetLength(3L << 30);
        Assert.StartsWith("input/news/2022/a/index.th.md: error SITE010: ", Fail(work), StringComparison.Ordinal);
    }

    [Fact]
    public void After_an_error_the_former_site_stands_as_it_was()
    {
        using var work = Plans.Site().Release("a", "th", "ข่าว", "2022-08-03");
        Assert.Equal(0, work.Run("build", "--now", Workspace.Now).Code);
        var before = work.Files("output");
        work.Release("b", "th", "ข่าว", "2022-13-03");
        Assert.Equal(1, work.Run("build", "--now", Workspace.Now).Code);
        Assert.Equal(before, work.Files("output"));
    }
}
