using CsCheck;
using Sbpac.Site.Text;

namespace Sbpac.Site.Tests.Text;

public sealed class SlabTests
{
    [Fact]
    public void What_is_kept_stays_as_it_was_whatever_is_kept_after_it() =>
        Gen.OneOf(Gen.Int[0, 3_000], Gen.Int[0, 40_000]).Array[0, 60].Sample(lengths =>
        {
            var slab = new Slab<int>();
            var kept = lengths.Select((length, number) => slab.Keep(Enumerable.Repeat(number, length).ToArray())).ToArray();
            for (var number = 0; number < kept.Length; number++)
            {
                Assert.Equal(lengths[number], kept[number].Length);
                Assert.False(kept[number].Span.ContainsAnyExcept(number));
            }
        }, iter: 100);

    [Fact]
    public void A_slice_is_a_part_of_an_array()
    {
        var slab = new Slab<int>();
        slab.Keep([1, 2, 3]);
        Assert.Equal([4, 5], Slice.In(slab.Keep([4, 5])));
        Assert.Throws<ArgumentException>(() => Slice.In("no array".AsMemory()));
    }
}
