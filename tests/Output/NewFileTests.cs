using Sbpac.Site.Output;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Output;

public sealed class NewFileTests : IDisposable
{
    private readonly Workspace work = new();

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(400_000)]
    public void A_file_is_written_whole_and_never_in_the_place_of_another(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        NewFile.Create(At("ข่าว.html"), bytes);
        Assert.Equal(bytes, File.ReadAllBytes(At("ข่าว.html")));
        Assert.Throws<IOException>(() => NewFile.Create(At("ข่าว.html"), [1]));
        Assert.Throws<DirectoryNotFoundException>(() => NewFile.Create(At("none/file"), bytes));
        Assert.Equal(bytes, File.ReadAllBytes(At("ข่าว.html")));
    }

    private string At(string path) => Path.Join(work.Root, path);
}
