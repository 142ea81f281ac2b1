using System.Collections.Immutable;
using Sbpac.Site.Text;

namespace Sbpac.Site.Pages;

/// <summary>Template <c>release</c>.</summary>
/// <param name="Layout">What every page carries.</param>
/// <param name="Title">The title.</param>
/// <param name="Type">Key of the type; the phrase <c>type.press_release</c> names it.</param>
/// <param name="Date">The day of publication.</param>
/// <param name="Updated">The day of the last change; null where nothing has changed.</param>
/// <param name="Summary">The summary the editor wrote; null where it was cut from the text (and need not be said twice).</param>
/// <param name="Offices">The offices it comes from, with contacts.</param>
/// <param name="Provinces">The provinces it concerns.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Translation">What the reader must know of this translation, or null.</param>
/// <param name="Withdrawn">The notice of a withdrawn or removed release, or null.</param>
/// <param name="Sample">Whether it is a demonstration.</param>
/// <param name="LeadPhoto">The first photo, or null.</param>
/// <param name="Body">The text; empty where it was removed.</param>
/// <param name="Gallery">The photos after the first.</param>
/// <param name="Attachments">The attachments.</param>
/// <param name="Changes">The history, newest first.</param>
/// <param name="Share">Links to share by.</param>
/// <param name="Older">The release before this one in time, or null.</param>
/// <param name="Newer">The release after this one in time, or null.</param>
/// <param name="Related">Related releases, nearest first.</param>
public sealed record ReleaseModel(
    Layout Layout,
    string Title,
    string Type,
    DateView Date,
    DateView? Updated,
    string? Summary,
    ImmutableArray<OfficeView> Offices,
    ImmutableArray<ProvinceView> Provinces,
    ImmutableArray<TagView> Tags,
    TranslationView? Translation,
    WithdrawnView? Withdrawn,
    bool Sample,
    PhotoView? LeadPhoto,
    LateHtml Body,
    ImmutableArray<PhotoView> Gallery,
    ImmutableArray<AttachmentView> Attachments,
    ImmutableArray<ChangeView> Changes,
    ImmutableArray<ShareLink> Share,
    Link? Older,
    Link? Newer,
    ImmutableArray<Card> Related);

/// <summary>A province that a release concerns.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Url">Its page; null where no listed release of this language concerns it.</param>
public sealed record ProvinceView(ForeignText Name, string? Url);

/// <summary>An office.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Contacts">Telephone, e-mail and the like: what kind (phrase <c>contact.phone</c> …), text, URL or null.</param>
public sealed record OfficeView(ForeignText Name, ImmutableArray<ContactView> Contacts);

/// <summary>A way to reach an office.</summary>
/// <param name="Kind">Key of the phrase <c>contact.…</c>: <c>phone</c>, <c>email</c>, <c>address</c>, <c>web</c>.</param>
/// <param name="Text">The number or address.</param>
/// <param name="Url">Its link, or null.</param>
public sealed record ContactView(string Kind, string Text, string? Url);

/// <summary>What the reader must know of a translation.</summary>
/// <param name="Kind"><c>unofficial</c> or <c>machine</c>; the phrase <c>translation.unofficial</c> says it.</param>
/// <param name="By">Who translated, or null.</param>
/// <param name="OriginalUrl">The original, or null.</param>
/// <param name="OriginalLanguage">Its BCP 47 code, or null.</param>
/// <param name="Outdated">Whether the original has changed since.</param>
public sealed record TranslationView(string Kind, string? By, string? OriginalUrl, string? OriginalLanguage, bool Outdated);

/// <summary>The notice of a release that no longer stands.</summary>
/// <param name="Removed">Whether the text has left the site altogether.</param>
/// <param name="Date">Since when.</param>
/// <param name="Reason">Why.</param>
public sealed record WithdrawnView(bool Removed, DateView Date, ForeignText Reason);

/// <summary>A photo.</summary>
/// <param name="Url">The full picture, for links.</param>
/// <param name="Alt">Alternative text; empty for a decorative one.</param>
/// <param name="Caption">What stands below it, or null.</param>
/// <param name="Credit">Who took it, or null.</param>
/// <param name="Width">Width of the full picture in pixels, as it is shown: pages keep its place free while it loads.</param>
/// <param name="Height">Height of the full picture.</param>
/// <param name="Src">The picture for browsers that choose none: a JPEG of middle width. Null where there is only <see cref="Url"/>.</param>
/// <param name="JpegSet">The value of <c>srcset</c> for JPEG, or null.</param>
/// <param name="WebpSet">The value of <c>srcset</c> for WebP, or null.</param>
public sealed record PhotoView(
    string Url,
    ForeignText Alt,
    ForeignText? Caption,
    ForeignText? Credit,
    int? Width = null,
    int? Height = null,
    string? Src = null,
    string? JpegSet = null,
    string? WebpSet = null);

/// <summary>An attachment.</summary>
/// <param name="Url">The file.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Type">Its kind: <c>PDF</c>, <c>DOCX</c> ….</param>
/// <param name="Size">Its size as readers expect it: <c>1.2 MB</c>.</param>
/// <param name="Pages">How many pages it has; 0 where the editor does not say.</param>
public sealed record AttachmentView(string Url, ForeignText Title, string Type, string Size, int Pages);

/// <summary>An entry of the history.</summary>
/// <param name="Date">When.</param>
/// <param name="Kind"><c>update</c>, <c>correction</c> or <c>published</c>; the phrase <c>change.update</c> names it.</param>
/// <param name="Note">What changed; empty for <c>published</c>.</param>
public sealed record ChangeView(DateView Date, string Kind, ForeignText Note);

/// <summary>Template <c>page</c>: about, contact and the like.</summary>
/// <param name="Layout">What every page carries.</param>
/// <param name="Title">The title.</param>
/// <param name="Body">The text.</param>
public sealed record PlainModel(Layout Layout, string Title, LateHtml Body);

/// <summary>Template <c>not-found</c>.</summary>
/// <param name="Layout">What every page carries.</param>
/// <param name="Latest">The newest releases.</param>
public sealed record NotFoundModel(Layout Layout, ImmutableArray<Card> Latest);

/// <summary>Template <c>redirect</c>, a page of its own without the layout.</summary>
/// <param name="Language">BCP 47 code.</param>
/// <param name="Title">The title of the target.</param>
/// <param name="Url">The target, for the refresh.</param>
/// <param name="Canonical">The target's absolute URL.</param>
public sealed record RedirectModel(string Language, string Title, string Url, string Canonical);
