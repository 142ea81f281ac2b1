using System.Diagnostics;
using Sbpac.Site.Disk;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Disk;

public sealed class FolderTests : IDisposable
{
    private readonly Workspace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void Each_name_is_listed_with_what_it_stands_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        work.Write(".hidden", "").Write("ข่าว.md", "ก").Write("folder/file", "");
        File.CreateSymbolicLink(At("link"), At("folder"));
        Assert.Equal(
            [(".hidden", EntryKind.File), ("folder", EntryKind.Folder), ("link", EntryKind.Link), ("ข่าว.md", EntryKind.File)],
            Folder.List(work.Root).OrderBy(entry => entry.Name, StringComparer.Ordinal));
        Assert.Throws<DirectoryNotFoundException>(() => Folder.List(At("none")));
    }

    [Fact]
    public void A_pipe_is_told_from_a_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "kinds are told apart there");
        using (var made = Process.Start("mkfifo", At("pipe"))) made.WaitForExit();
        Assert.Equal([("pipe", EntryKind.Special)], Folder.List(work.Root));
        Assert.Equal(EntryKind.Special, FileLook.At(At("pipe")).Kind);
    }

    [Fact]
    public void A_look_tells_what_the_system_knows_and_follows_no_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        work.Write("ข่าว.md", "12345");
        var time = new DateTime(2022, 8, 3, 1, 2, 3, DateTimeKind.Utc).AddTicks(1234567);
        File.SetLastWriteTimeUtc(At("ข่าว.md"), time);
        File.CreateSymbolicLink(At("link"), At("ข่าว.md"));
        Assert.Equal(new FileLook(EntryKind.File, 5, File.GetLastWriteTimeUtc(At("ข่าว.md")).Ticks), FileLook.At(At("ข่าว.md")));
        Assert.Equal((EntryKind.Folder, Directory.GetLastWriteTimeUtc(work.Root).Ticks), (FileLook.At(work.Root).Kind, FileLook.At(work.Root).Time));
        Assert.Equal(EntryKind.Link, FileLook.At(At("link")).Kind);
        Assert.Equal(default, FileLook.At(At("none")));
        Assert.Equal(default, FileLook.At(At("ข่าว.md/none")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(131_071)]
    [InlineData(131_072)]
    [InlineData(400_000)]
    public void A_file_is_read_whole_whatever_its_length(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        work.Write("file", bytes);
        Assert.Equal(bytes, WholeFile.Read(At("file"), read => read.ToArray()));
        Assert.Throws<FileNotFoundException>(() => WholeFile.Read(At("none"), read => 0));
        Assert.Throws<UnauthorizedAccessException>(() => WholeFile.Read(work.Root, read => 0));
    }

    private string At(string path) => Path.Join(work.Root, path);
}
