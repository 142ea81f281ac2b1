using System.Collections.Immutable;
using System.IO.Hashing;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Memo;

/// <summary>
/// A file in which a build leaves to the next what was dear to find out. It is bound to the program that wrote it, and carries
/// a checksum over all of it: whatever else stands there is ignored with a note, and written anew. It is replaced in one step, so two
/// builds at once leave the memo of one of them.
/// </summary>
/// <param name="folder">The folder it stands in, which need not exist.</param>
/// <param name="name">Its name there.</param>
/// <param name="shown">How diagnostics call the folder.</param>
internal sealed class MemoFile(string folder, string name, string shown)
{
    private const int HeaderLength = 8 + 16 + 16;
    private const int BlockLength = 1 << 16;
    private const string Damaged = "@memo.damaged";

    // The compiler stamps each version of the program with an identity of its own, a function of its source.
    private static readonly ImmutableArray<byte> Program =
        [.. "SBPACMEM"u8, .. typeof(MemoFile).Module.ModuleVersionId.ToByteArray()];

    private string FilePath => Path.Join(folder, name);

    /// <summary>What the last build left; empty where there is nothing of use.</summary>
    public ReadOnlyMemory<byte> Load(Problems problems) => Load(arrays => arrays.Rest(), problems);

    /// <summary>What the last build left; null where there is nothing of use.</summary>
    /// <param name="take">Takes all of it, array by array, and looks at none: only then is it known to be what was written.</param>
    /// <param name="problems">Told why what is there is of no use.</param>
    public T? Load<T>(Func<ArrayReader, T> take, Problems problems)
        where T : class
    {
        try
        {
            if (!File.Exists(FilePath)) return null;
            using var file = File.OpenHandle(FilePath);
            var header = new byte[HeaderLength];
            var known = RandomAccess.Read(file, header, 0);
            if (known == 0) return null;
            var arrays = new ArrayReader(file, HeaderLength);
            var fault = Fault(header.AsSpan(0, known));
            var taken = fault is null ? take(arrays) : null;
            if (taken is not null && arrays.Checksum().AsSpan().SequenceEqual(header.AsSpan(Program.Length))) return taken;
            problems.Report(Codes.MemoIgnored, Place.Of(shown), fault ?? Damaged);
        }
        catch (InvalidDataException)
        {
            problems.Report(Codes.MemoIgnored, Place.Of(shown), Damaged);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Report(Codes.MemoIgnored, Place.Of(shown), failure.Message.TrimEnd('.'));
        }
        return null;
    }

    /// <summary>Leaves something to the next build.</summary>
    /// <param name="write">Writes it, block by block: none of it is in memory twice.</param>
    /// <param name="problems">Told why it could not be written, which is no loss but of time.</param>
    public void Save(Action<PackWriter> write, Problems problems)
    {
        var next = FilePath + ".next";
        try
        {
            Directory.CreateDirectory(folder);
            // Nobody else can open it meanwhile: of two builds at once, one leaves its memo.
            using var file = new FileStream(next, FileMode.Create, FileAccess.Write, FileShare.None);
            var checksum = new XxHash128();
            file.Position = HeaderLength;
            var pack = new PackWriter(BlockLength, block =>
            {
                checksum.Append(block);
                file.Write(block);
            });
            write(pack);
            pack.Flush();
            file.Position = 0;
            file.Write(Program.AsSpan());
            file.Write(checksum.GetCurrentHash());
            file.Flush();
            File.Move(next, FilePath, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Report(Codes.MemoNotWritten, Place.Of(shown), failure.Message.TrimEnd('.'));
        }
    }

    private static string? Fault(ReadOnlySpan<byte> header)
    {
        if (header.Length < HeaderLength || !header.StartsWith(Program.AsSpan(0, 8))) return Damaged;
        return header.StartsWith(Program.AsSpan()) ? null : "@memo.old";
    }
}
