using System.Runtime.InteropServices;

namespace RetroWalk.Cli.Basics;

/// <summary>Writes to a descriptor of a Unix process, without a buffer.</summary>
/// <remarks>The console stream of the framework ignores a reader that is gone, and the run would never end. A file stream writes
/// at its own place in the file, and would overwrite what another process adds there.</remarks>
internal sealed class DescriptorStream(int descriptor, string name) : Stream
{
    private const int TryAgainOnLinux = 11;
    private const int TryAgainOnMac = 35;
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;
    private const short Writable = 4;
    private const int GetFlags = 1;
    private const int ClosesOnExec = 1;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether the process was started with this descriptor.</summary>
    /// <remarks>If it was not, the runtime may have taken the number for a descriptor of its own. Those are closed when another
    /// program is started in this process, and so cannot have come from outside.</remarks>
    public static bool IsInherited(int descriptor)
    {
        int flags = Native.Control(descriptor, GetFlags);
        return flags >= 0 && (flags & ClosesOnExec) == 0;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            nint written = Native.Write(descriptor, in MemoryMarshal.GetReference(buffer), buffer.Length);
            if (written >= 0)
                buffer = buffer[(int)written..];
            else
                WaitOrThrow(Marshal.GetLastPInvokeError());
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void WaitOrThrow(int error)
    {
        switch (error)
        {
            case Interrupted:
                return;
            case TryAgainOnLinux or TryAgainOnMac:
                Poll wanted = new() { Descriptor = descriptor, Events = Writable };
                _ = Native.Wait(ref wanted, 1, -1);
                return;
            case BrokenPipe:
                throw new ReaderGoneException();
            default:
                throw new IOException($"{name} cannot be written: {Marshal.GetPInvokeErrorMessage(error)}");
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Poll
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }

    private static class Native
    {
        [DllImport("libc", EntryPoint = "write", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern nint Write(int descriptor, in byte bytes, nint count);

        [DllImport("libc", EntryPoint = "poll", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Wait(ref Poll wanted, nuint count, int milliseconds);

        [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Control(int descriptor, int command);
    }
}
