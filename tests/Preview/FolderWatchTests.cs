using Sbpac.Site.Preview;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Preview;

public sealed class FolderWatchTests : IDisposable
{
    private readonly Workspace work = new Workspace().Write("input/a.md", "a");
    private readonly Changes changes = new(TimeProvider.System);
    private readonly List<string> notes = [];

    [Fact]
    public async Task It_says_what_was_written_and_what_was_renamed()
    {
        using var watch = Watch();
        work.Write("input/a.md", "b");
        Assert.Contains(At("a.md"), await Next());
        work.Write("input/new.tmp", "c");
        File.Move(At("new.tmp"), At("a.md"), overwrite: true);
        Assert.Contains(At("a.md"), await Next());
        Assert.False(watch.Polls);
    }

    [Fact]
    public async Task Where_the_system_gives_no_events_it_looks_by_itself_and_says_so()
    {
        using var watch = Watch((_, _) => throw new IOException("limit of watches"));
        Assert.True(watch.Polls);
        Assert.Equal(["limit of watches"], notes);
        work.Write("input/a.md", "longer");
        Assert.Contains(At("a.md"), await Next());
        File.Delete(At("a.md"));
        Assert.Contains(At("a.md"), await Next());
    }

    [Fact]
    public async Task A_limit_that_is_reached_later_is_met_in_the_same_way()
    {
        Action<Exception>? fail = null;
        using var watch = Watch((_, onError) =>
        {
            fail = onError;
            return new MemoryStream();
        });
        Assert.False(watch.Polls);
        fail!(new IOException("limit of watches"));
        Assert.True(watch.Polls);
        Assert.Equal([At("")], await Next());
    }

    [Fact]
    public async Task More_events_than_fit_mean_a_look_at_everything()
    {
        Action<Exception>? fail = null;
        using var watch = Watch((_, onError) =>
        {
            fail = onError;
            return new MemoryStream();
        });
        fail!(new InternalBufferOverflowException());
        Assert.Equal([At("")], await Next());
        Assert.False(watch.Polls);
        Assert.Empty(notes);
    }

    public void Dispose() => work.Dispose();

    private FolderWatch Watch(Func<string, Action<Exception>, IDisposable>? start = null) =>
        new([At("")], changes, TimeProvider.System, notes.Add, start);

    private string At(string path) => Path.Join(work.Root, "input", path).TrimEnd('/');

    private async Task<IReadOnlySet<string>> Next() => await changes.NextAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
}
