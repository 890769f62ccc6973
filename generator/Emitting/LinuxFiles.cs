using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Site.Emitting;

/// <summary>Calls of Linux that .NET does not have. On other systems each says that it cannot.</summary>
internal static partial class LinuxFiles
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;
    private const int OfHandle = 0x1000;
    private const uint WantInode = 0x100;

    // struct statx is 256 bytes on every architecture; stx_ino is at offset 32, the device at 136 (man 2 statx).
    private const int InodeOffset = 32;
    private const int DeviceOffset = 136;

    private const int NotKnown = 38;
    private const int NotSupported = 22;

    /// <summary>Swaps two folders in one step.</summary>
    /// <returns>False when the system or the file system cannot; nothing has changed then.</returns>
    public static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            if (Renameat2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0)
            {
                return true;
            }
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        int error = Marshal.GetLastPInvokeError();
        return error is NotKnown or NotSupported
            ? false
            : throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
    }

    /// <summary>Gives a file a second name.</summary>
    /// <returns>False when the system or the file system cannot.</returns>
    public static bool TryLink(string file, string name) => OperatingSystem.IsLinux() && Link(file, name) == 0;

    /// <summary>Whether an open file is still the one that its path leads to. True where that cannot be asked.</summary>
    public static bool IsStillAt(SafeFileHandle file, string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        byte[] open = new byte[256];
        byte[] named = new byte[256];
        return Statx((int)file.DangerousGetHandle(), "", OfHandle, WantInode, open) == 0
            && Statx(CurrentFolder, path, 0, WantInode, named) == 0
            && open.AsSpan(InodeOffset, 8).SequenceEqual(named.AsSpan(InodeOffset, 8))
            && open.AsSpan(DeviceOffset, 8).SequenceEqual(named.AsSpan(DeviceOffset, 8));
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Renameat2(int oneFolder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string file, string name);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, [Out] byte[] answer);
}
