using Sbpac.Site.Preview;

namespace Sbpac.Site.Tests.Preview;

public sealed class ChangesTests
{
    [Fact]
    public async Task A_flurry_is_one_change()
    {
        var changes = new Changes(TimeProvider.System);
        for (var i = 0; i < 1000; i++) changes.Add($"{i % 10}");
        Assert.Equal(10, (await changes.NextAsync(null, TestContext.Current.CancellationToken)).Count);
        Assert.Empty(await changes.NextAsync(TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_comes_after_a_wait_in_vain_is_not_lost()
    {
        var changes = new Changes(TimeProvider.System);
        Assert.Empty(await changes.NextAsync(TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken));
        changes.Add("a");
        Assert.Equal(["a"], await changes.NextAsync(null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Waiting_ends_when_it_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        var next = new Changes(TimeProvider.System).NextAsync(null, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }
}
