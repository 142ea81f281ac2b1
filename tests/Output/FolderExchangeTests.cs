using Sbpac.Site.Output;

namespace Sbpac.Site.Tests.Output;

/// <summary>Where the system cannot exchange two folders in one step, a kill may fall between two renames.</summary>
public sealed class FolderExchangeTests : IDisposable
{
    private readonly Sandbox box = new();

    public void Dispose() => box.Dispose();

    [Fact]
    public void Renames_give_the_same_as_one_step()
    {
        box.Build(inOneStep: false, ("a", "1"));
        box.Build(inOneStep: false, ("a", "2"));
        Assert.Equal(new OutputReport(1, 0, 0), box.Build(inOneStep: false, ("a", "3")));
        box.AssertSite(("a", "3"));
        Assert.Equal("2", File.ReadAllText(box.At("output.next/site/a")));
        Assert.False(Directory.Exists(box.At("output.next/former")));
    }

    [Fact]
    public void After_the_first_rename_the_next_run_goes_onward()
    {
        box.Build(("a", "1"));
        box.Build(("a", "2"));
        Directory.Move(box.Output, box.At("output.next/former"));
        box.Open()!.Dispose();
        box.AssertSite(("a", "1"));
        Assert.Equal("2", File.ReadAllText(box.At("output.next/site/a")));
    }

    [Fact]
    public void After_the_first_rename_an_unfinished_next_site_leads_back()
    {
        box.Build(("a", "1"));
        box.Build(("a", "2"));
        Directory.Move(box.Output, box.At("output.next/former"));
        File.Delete(box.At("output.next/site/.sbpac-site"));
        box.Open()!.Dispose();
        box.AssertSite(("a", "2"));
    }

    [Fact]
    public void After_the_second_rename_the_next_run_puts_the_former_site_in_its_place()
    {
        box.Build(("a", "1"));
        box.Build(("a", "2"));
        Directory.Move(box.At("output.next/site"), box.At("output.next/former"));
        box.Open()!.Dispose();
        box.AssertSite(("a", "2"));
        Assert.Equal("1", File.ReadAllText(box.At("output.next/site/a")));
    }

    [Fact]
    public void If_the_second_rename_fails_the_first_is_undone()
    {
        box.Build(("a", "1"));
        Assert.ThrowsAny<IOException>(
            () => FolderExchange.Swap(box.Output, box.At("nowhere"), box.At("output.next/former"), inOneStep: false));
        box.AssertSite(("a", "1"));
    }

    [Fact]
    public void In_one_step_both_folders_change_places()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the system call is Linux's");
        box.Write("x/a", "1");
        box.Write("y/a", "2");
        FolderExchange.Swap(box.At("x"), box.At("y"), box.At("no/such/third"), inOneStep: true);
        Assert.Equal("2", File.ReadAllText(box.At("x/a")));
        Assert.Equal("1", File.ReadAllText(box.At("y/a")));
    }
}
