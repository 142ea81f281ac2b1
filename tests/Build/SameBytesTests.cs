using System.Globalization;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Build;

/// <summary>The same input gives the same bytes: on every machine, in every culture, with any number of threads.</summary>
public sealed class SameBytesTests
{
    private static SmallSite Site()
    {
        var site = new SmallSite();
        site.Write("tags.yml", "ka: {th: กา, en: Crow}\nkem: {th: เกม}\nkai: {th: ไก่}\nkhao: {th: ขาว}\n").Write("pages/about.th.md", "---\ntitle: เกี่ยวกับ\n---\nเบตง");
        string[] tags = ["ka", "kem", "kai", "khao", "ıi", "İI"];
        for (var i = 0; i < 12; i++)
        {
            site.Release(
                $"title: ประชุมครั้งที่ {i}\ndate: 25{60 + i % 5}-{1 + i % 12:00}-0{1 + i % 9}\ntags: [{tags[i % 6]}, {tags[i * 5 % 6]}]\naliases: [/old/{i}/]",
                $"{SmallSite.Body} ครั้งที่ {i} [ก](../r{(i + 1) % 12}/index.th.md)", $"r{i}");
            if (i % 3 == 0) site.Release($"title: Meeting {i}\ntranslation: {{kind: unofficial}}", $"The officers met for the {i}th time in Betong.", $"r{i}", "en");
        }
        return site;
    }

    private static void AssertSame(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual[file.Key]), file.Key));
    }

    [Fact]
    public void Threads_cultures_folders_and_a_second_run_change_no_byte()
    {
        using var first = Site();
        first.Build("--threads", "1");
        var expected = first.Files("output");
        Assert.True(expected.Count > 60, "a site worth the comparison");

        foreach (var culture in (string[])["th-TH", "en-US", "tr-TR", ""])
        {
            var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture);
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture = new CultureInfo(culture);
                using var other = Site();
                other.Build("--threads", "2");
                AssertSame(expected, other.Files("output"));
            }
            finally
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture) = before;
            }
        }

        var again = first.Build("--threads", "2");
        AssertSame(expected, first.Files("output"));
        Assert.Contains($"0 files written, {expected.Count} unchanged, 0 removed.", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostics_come_in_one_order_whatever_the_threads()
    {
        using var site = Site();
        for (var i = 0; i < 24; i++) site.Release($"titel: ก\ndate: 2565-13-{i:00}\nlayout: x", name: $"bad{i}");
        var one = site.Run("check", "--threads", "1");
        for (var i = 0; i < 2; i++) Assert.Equal(one.Error, site.Run("check", "--threads", "8").Error);
        var lines = one.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]).ToArray();
        Assert.Equal(lines.Select(line => line[..line.LastIndexOf('/')]).Order(StringComparer.Ordinal), lines.Select(line => line[..line.LastIndexOf('/')]));
    }
}
