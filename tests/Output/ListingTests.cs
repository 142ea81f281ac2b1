using CsCheck;
using Sbpac.Site.Output;

namespace Sbpac.Site.Tests.Output;

public sealed class ListingTests
{
    private static readonly string[] Folders = ["", "news/", "news/2022/08/", "en/news/", "แท็ก/"];

    private static readonly Gen<Dictionary<string, ContentHash>> Sites = Gen.Dictionary(
        Gen.Select(Gen.Int[0, 4], Gen.Char['a', 'f'].Array[1, 8], (folder, name) => Folders[folder] + new string(name)),
        Gen.Select(Gen.ULong, Gen.ULong, Gen.Long[0, 1L << 40], (upper, lower, length) => new ContentHash(new UInt128(upper, lower), length)))[0, 40];

    [Fact]
    public void A_listing_read_back_is_the_same() =>
        Sites.Sample(site => Assert.Equal(site, Listing.Read(Listing.Of(site).Bytes)));

    [Fact]
    public void Equal_sites_have_equal_digests_in_any_order_and_different_sites_do_not() =>
        Sites.Sample(site =>
        {
            Assert.Equal(Listing.Of(site).Digest, Listing.Of(site.Reverse()).Digest);
            var other = new Dictionary<string, ContentHash>(site) { ["x"] = new(1, 1) };
            Assert.NotEqual(Listing.Of(site).Digest, Listing.Of(other).Digest);
        });

    [Fact]
    public void Any_bytes_are_a_listing_or_invalid_data() =>
        Gen.Byte.Array[0, 60].Sample(bytes =>
        {
            try
            {
                Listing.Read(bytes);
            }
            catch (InvalidDataException)
            {
            }
        });

    [Fact]
    public void A_forged_listing_does_not_lead_out_of_the_tree()
    {
        var forged = Listing.Of([KeyValuePair.Create("../../home", new ContentHash(1, 1))]);
        Assert.Throws<InvalidDataException>(() => Listing.Read(forged.Bytes));
    }

    [Fact]
    public void A_listing_is_small()
    {
        var site = Enumerable.Range(0, 1000).Select(n => KeyValuePair.Create($"news/2022/08/release-{n}/index.html", ContentHash.Of([1])));
        Assert.InRange(Listing.Of(site).Bytes.Length, 16_000, 40_000);
    }
}
