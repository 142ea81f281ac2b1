using System.Collections.Immutable;
using CsCheck;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Memo;
using Sbpac.Site.Related;
using Sbpac.Site.Tests.Related;

namespace Sbpac.Site.Tests.Memo;

/// <summary>An index that was left to the next build is the one that was written, and can be brought up to date like it.</summary>
public sealed class StoredIndexTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void An_index_read_back_shows_the_same_and_follows_edits_like_one_built_anew() =>
        Gen.Select(Gen.Int[0, 90], Gen.Int[2, 60], Gen.Int).Sample((count, vocabulary, seed) =>
        {
            var random = new Random(seed);
            var archive = Enumerable.Range(0, count).Select(i => IndexUpdateTests.Document(i, random, vocabulary)).ToImmutableArray();
            var stored = WriteAndRead(RelatedIndex.Build(archive, RelatedOptions.Default, 1));
            Assert.Equal(Lists(RelatedIndex.Build(archive, RelatedOptions.Default, 1)), Lists(stored.Index));
            Assert.All(archive, document => Assert.Equal(document.Terms, stored.Find(document.Key, (UInt128)document.Key.Length)));
            Assert.All(archive, document => Assert.Null(stored.Find(document.Key, 0)));
            if (count > 0) archive = archive.SetItem(random.Next(count), IndexUpdateTests.Document(random.Next(count), random, vocabulary));
            archive = [.. archive.Select((document, i) => document with { Key = $"r{i:d3}" })];
            Assert.Equal(Lists(RelatedIndex.Build(archive, RelatedOptions.Default, 1)), Lists(RelatedIndex.Build(archive, RelatedOptions.Default, 1, stored.Index)));
        }, iter: 60);

    private StoredIndex WriteAndRead(RelatedIndex index)
    {
        var problems = new Problems();
        var file = new MemoFile(folder, Guid.NewGuid().ToString(), ".cache");
        file.Save(pack => StoredIndex.Write(pack, index, 7, key => (UInt128)key.Length), problems);
        var arrays = file.Load(StoredIndex.Take, problems);
        Assert.True(problems.IsEmpty);
        return StoredIndex.Open(arrays!);
    }

    private static List<string> Lists(RelatedIndex index) => [.. index.Lists.Select(list => string.Join(' ', list))];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);
}
