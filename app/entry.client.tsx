// The only script that public pages load. It adds; nothing needs it. No framework stands behind it.
import './ui/enhance/enhance'
