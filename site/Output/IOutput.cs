using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Output;

/// <summary>
/// Takes the files of one version of the site, in any order and from any number of threads, and publishes them together.
/// Disposing without <see cref="Commit"/> publishes nothing.
/// </summary>
/// <remarks>
/// A destination is a relative path with forward slashes, <c>news/2022/08/x/index.html</c>. One that no source can cause
/// (absolute, with <c>..</c>, a backslash or an empty segment) is a defect of this program and throws
/// <see cref="ArgumentException"/>; one that a source can cause is reported by <see cref="Commit"/>, and so are failures of the
/// disk: no call throws for them.
/// </remarks>
public interface IOutput : IDisposable
{
    /// <summary>Takes a file whose bytes are at hand.</summary>
    /// <returns>What it holds; a memo may keep this for <see cref="Keep"/>.</returns>
    ContentHash Put(string destination, ReadOnlySpan<byte> bytes);

    /// <summary>Takes a copy of a file, read in blocks.</summary>
    /// <returns>What it holds; the default value if it could not be read, which <see cref="Commit"/> reports.</returns>
    ContentHash Copy(string destination, string sourceFile);

    /// <summary>Takes a file of an earlier version without its bytes, if they are still there.</summary>
    /// <param name="destination">Where it stands.</param>
    /// <param name="content">What an earlier <see cref="Put"/> or <see cref="Copy"/> returned.</param>
    /// <returns>False if those bytes are not there: then nothing was taken, and the file must be put.</returns>
    bool Keep(string destination, ContentHash content);

    /// <summary>Publishes all that was taken. Called once, after all other calls have returned.</summary>
    /// <returns>What it did; null if nothing was published, for a reason that was reported.</returns>
    OutputReport? Commit(Problems problems);
}
