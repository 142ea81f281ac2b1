using Sbpac.Site.Related;

namespace Sbpac.Site.Tests.Related;

public sealed class CountStepsTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    [InlineData(5, 4)]
    [InlineData(6, 5)]
    [InlineData(1_000_000, 39)]
    [InlineData(int.MaxValue, 61)]
    public void A_count_is_rounded_down_to_half_doublings(int count, int step) => Assert.Equal(step, CountSteps.Of(count, 2));

    [Fact]
    public void Steps_can_be_doublings_and_quarters_of_one()
    {
        Assert.Equal(9, CountSteps.Of(1_000, 1));
        Assert.Equal(39, CountSteps.Of(1_000, 4));
    }

    [Fact]
    public void A_rarer_term_weighs_more_and_one_of_every_second_release_nothing()
    {
        Assert.Equal(0, CountSteps.Rarity(1_024, 512, 2, 2));
        Assert.Equal(256, CountSteps.Rarity(1_024, 256, 2, 2));
        Assert.Equal(512, CountSteps.Rarity(1_024, 32, 2, 2));
        Assert.Equal(768, CountSteps.Rarity(1_024, 1, 2, 2));
    }

    [Fact]
    public void One_release_more_changes_no_weight_within_a_step() =>
        Assert.All(Enumerable.Range(725, 1_023 - 725), count => Assert.Equal(CountSteps.Of(725, 2), CountSteps.Of(count, 2)));
}
